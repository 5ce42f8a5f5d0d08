// Today: who needs the rep now, in five groups; each person once, under the strongest reason, and nobody put off.
import { lists } from '@/lib/lists';
import { type Action, ASIDE, GROUPS, type Group, type List, type Row } from '@/lib/lists/reading/list';
import { breath } from '@/lib/model/breath';
import type { Fact } from '@/lib/model/entry/entry';
import { LATER } from '@/lib/model/settings/later';
import { localMoment } from '@/lib/model/when';
import { contactRows, knownRows } from '@/lib/store/read/records';
import { settingsUnder } from '@/lib/store/read/settings';
import { timelinesOf } from '@/lib/store/read/timelines';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { idsOn, isWeighed } from '@/lib/store/today/attention';
import { personOf, type Ruled, ruled, weighNext } from './weigh';

/** Of one list as many are looked at; of more it is said that there are more. */
export const REACH = 500;
/** Entries of one person that say enough for a reason. */
const ENTRIES = 500;
export const FEW = 5;
/** People whose entries are read in one go. */
const SLICE = 10;

export interface TodayRow extends Row {
  list: string;
  contact: ContactRow;
  actions: readonly Action[];
}

export interface TodayGroup {
  group: Group;
  rows: TodayRow[];
  /** How many there are in all. */
  total: number;
  /** More than were counted. */
  more: boolean;
}

export interface Today {
  groups: TodayGroup[];
  /** In all of them; absent until all are counted. */
  people?: number;
  /** Everybody was looked at; where not, more may come. */
  whole: boolean;
}

export type Place = readonly [id: string, list: List];

const morning = lists.filter(({ group }) => group !== ASIDE);

/** By person: until which day they are put off, and under the how strongest reason. */
export async function putOff(store: Store): Promise<ReadonlyMap<string, number>> {
  const { now, zone } = store.world;
  const today = localMoment(now(), zone()).slice(0, 10);
  const all = (await settingsUnder(store, LATER)).filter(({ value }) => value.until > today);
  return new Map(
    all.map(({ id, value }) => {
      const place = lists.findIndex((list) => list.id === value.list);
      return [id, place < 0 ? 0 : place];
    }),
  );
}

/** Everybody on the lists of a group whom none before it named; they are `seen` then. `full`: there are more. */
async function placesIn(
  store: Store,
  group: Group,
  off: ReadonlyMap<string, number>,
  seen: Set<string>,
): Promise<{ found: Place[]; full: boolean }> {
  const own = morning.filter((list) => list.group === group);
  const all = await Promise.all(own.map((list) => idsOn(store, list.id, REACH + 1)));
  const found = own.flatMap((list, n) => {
    const place = morning.indexOf(list);
    const ids = (all[n] ?? []).slice(0, REACH).filter((id) => !seen.has(id) && (off.get(id) ?? place + 1) > place);
    for (const id of ids) seen.add(id);
    return ids.map((id): Place => [id, list]);
  });
  return { found, full: all.some((ids) => ids.length > REACH) };
}

/** Who of these, in any of their records, is marked sensitive. */
async function markedAmong(store: Store, ids: Iterable<string>): Promise<Set<string>> {
  const rows = await knownRows(store, [...new Set(ids)]);
  return new Set(rows.flatMap(({ id, record }) => (record.sensitive === true ? [id] : [])));
}

/** The rows of these people, by the words of their lists; whoever is on it no longer has none. */
export async function rowsOf(store: Store, wanted: readonly Place[], by: Ruled): Promise<TodayRow[]> {
  const rows: TodayRow[] = [];
  for (let from = 0; from < wanted.length; from += SLICE)
    rows.push(...(await someRows(store, wanted.slice(from, from + SLICE), by)));
  return rows;
}

async function someRows(store: Store, wanted: readonly Place[], { rules, ladders }: Ruled): Promise<TodayRow[]> {
  const contacts = await contactRows(store, [...new Set(wanted.map(([id]) => id))]);
  const known = new Map(contacts.flatMap((row) => (row?.sort === undefined ? [] : [[row.id, row] as const])));
  const facts: ReadonlyMap<string, readonly Fact[]> = await timelinesOf(store, [...known.values()], ENTRIES);
  const named = [...facts.values()].flatMap((entries) => entries.flatMap(({ people }) => people));
  const marked = await markedAmong(store, [
    ...known.keys(),
    ...named,
    ...[...known.values()].flatMap(({ also }) => also),
  ]);
  const now = store.world.now();
  const rows: TodayRow[] = [];
  for (const [id, list] of wanted) {
    const contact = known.get(id);
    if (!contact) continue;
    await breath();
    const person = { ...personOf(contact, ladders), marked };
    const record = { ...contact.record, sensitive: [id, ...contact.also].some((one) => marked.has(one)) };
    const [row] = list.rows([{ ...person, record }], facts, now, rules);
    if (row) rows.push({ ...row, list: list.id, contact, actions: [row.action, ...(row.others ?? [])] });
  }
  return rows;
}

/**
 * `only`: the group of which `limit` rows are shown; of all, a few each, where it is null. Whoever was written since is
 * weighed first. `come` is told after each group what is there so far: the first need not wait for the last.
 */
export async function seeToday(
  store: Store,
  only: Group | null = null,
  limit = FEW,
  come: (today: Today) => void = () => {},
): Promise<Today> {
  const by = await ruled(store);
  await weighNext(store, by);
  const [off, whole] = await Promise.all([putOff(store), isWeighed(store)]);
  const seen = new Set<string>();
  const groups: TodayGroup[] = [];
  for (const group of GROUPS) {
    const { found, full } = await placesIn(store, group, off, seen);
    if (only && group !== only) continue;
    const rows = await rowsOf(store, found.slice(0, only ? limit : FEW), by);
    if (rows.length === 0) continue;
    groups.push({ group, rows, total: found.length, more: full });
    come({ groups: [...groups], whole });
  }
  return { groups, whole, people: groups.reduce((sum, { total }) => sum + total, 0) };
}
