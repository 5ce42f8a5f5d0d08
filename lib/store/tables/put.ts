// The one place where records reach the tables: rows, indexes, counters and the list of changes, all in one go.
// Runs inside a transaction of `write` or `absorb`; nothing else may call it.
import { standingOn } from '@/lib/journal/stage';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { completes } from '@/lib/model/person/merge';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { movesOf } from '@/lib/store/read/moves';
import type { ContactRow, FactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { chainOf } from './chain';
import { noteChanged } from './changed-set';
import { changeWords } from './entry-words';
import { familyChanges } from './family';
import { getMany } from './get-many';
import { headOf } from './head';
import { contactRow, countersOf, factRow, stoodOn } from './rows';

type Tally = ReadonlyMap<string, number>;
const add = (tally: Map<string, number>, keys: string[], by: number) => {
  for (const key of keys) tally.set(key, (tally.get(key) ?? 0) + by);
};

/** One less for each key of what was, one more for each of what is. */
export function tallyOf(was: string[], is: string[]): Tally {
  const tally = new Map<string, number>();
  add(tally, was, -1);
  add(tally, is, 1);
  return tally;
}

export async function applyTally({ db }: Store, tally: Tally): Promise<void> {
  const keys = [...tally].filter(([, by]) => by !== 0).map(([key]) => key);
  if (keys.length === 0) return;
  const before = await db.counters.bulkGet(keys);
  await db.counters.bulkPut(keys.map((key, i) => ({ key, n: (before[i]?.n ?? 0) + (tally.get(key) ?? 0) })));
}

export async function putRows(store: Store, rows: ContactRow[], before: (ContactRow | undefined)[]): Promise<void> {
  if (rows.length === 0) return;
  await store.db.contacts.bulkPut(rows);
  await store.db.waiting.add({ ids: rows.map(({ id }) => id) });
  await applyTally(store, tallyOf(before.flatMap(countersOf), rows.flatMap(countersOf)));
}

/** Entries can arrive before the people they concern; how many they were is counted until then. */
const waitingKey = (id: string) => `waiting/${id}`;

async function takeWaiting({ db }: Store, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const found = (await getMany(db.counters, ids.map(waitingKey))).map((counter) => counter?.n ?? 0);
  const known = new Map(ids.map((id, i) => [id, found[i] ?? 0] as const).filter(([, n]) => n !== 0));
  if (known.size > 0) await db.counters.bulkDelete([...known.keys()].map(waitingKey));
  return known;
}

/** `before[i]` is the row of `records[i]`, if it had one; no id comes twice. */
export async function putContacts(store: Store, records: Contact[], before: (ContactRow | undefined)[]): Promise<void> {
  const ladder = await defaultLadder(store);
  const rows = records.map((record, i) => contactRow(record, before[i], ladder));
  const fresh = rows.filter((_, i) => !before[i]);
  const waiting = await takeWaiting(
    store,
    fresh.map((row) => row.id),
  );
  for (const row of fresh) row.entries = waiting.get(row.id) ?? 0;
  await putRows(store, rows, before);
  await noteChanged(
    store.db,
    records.map(({ id }) => `contact/${id}`),
  );
  const family = await familyChanges(store, rows, before, ladder);
  await putRows(
    store,
    family.map((change) => change.after),
    family.map((change) => change.before),
  );
  const restand = rows.filter((row, i) => waiting.has(row.id) || (before[i] && before[i].ladder !== row.ladder));
  const stale = [...restand, ...family.map((change) => change.after)];
  if (stale.length > 0) await refreshTimelines(store, new Map(stale.map((row) => [row.id, 0])), true);
}

/** The newest live fact of these people. */
async function newestOf({ db }: Store, people: string[]): Promise<FactRow | undefined> {
  const firsts = await Promise.all(
    people.map((person) => db.journal.where('marks').between([person], [person, []]).limit(1).toArray()),
  );
  const moment = (row: FactRow) => momentOf(row.record.at);
  return firsts.flat().reduce<FactRow | undefined>((newest, row) => {
    return newest && moment(newest) >= moment(row) ? newest : row;
  }, undefined);
}

async function refreshed(store: Store, row: ContactRow, by: number, stageToo: boolean): Promise<ContactRow> {
  const { lastAt: _lastAt, ...bare } = row;
  const people = [row.id, ...row.also];
  const newest = await newestOf(store, people);
  const counted = { ...bare, entries: row.entries + by, ...(newest && { lastAt: newest.record.at }) };
  return stageToo ? stoodOn(counted, standingOn(row.ladder, await movesOf(store, row))) : counted;
}

/** Brings the cached stage, count and date of these people up to the journal. `changed`: by how many entries. */
async function refreshTimelines(store: Store, changed: Map<string, number>, stageToo: boolean): Promise<void> {
  const { db } = store;
  const ids = [...changed.keys()];
  const found = await getMany(db.contacts, ids);
  const absent = ids.filter((_, i) => !found[i]);
  await applyTally(store, new Map(absent.map((id) => [waitingKey(id), changed.get(id) ?? 0])));
  const own = found.filter((row) => row !== undefined);
  const chains = await Promise.all(own.filter((row) => row.into).map((row) => chainOf(store, row)));
  const before = [...new Map([...own, ...chains.flat()].map((row) => [row.id, row])).values()];
  const after = await Promise.all(before.map((row) => refreshed(store, row, changed.get(row.id) ?? 0, stageToo)));
  await putRows(store, after, before);
}

const isLive = (row: FactRow | undefined) => Boolean(row && !row.record.deleted);

/** `fresh`: these are first facts of new entries, so no older ones need to be looked for. */
export async function putFacts(store: Store, facts: Fact[], fresh: boolean): Promise<void> {
  const { db } = store;
  const entries = [...new Set(facts.map((fact) => fact.entry))];
  const known = fresh ? [] : await db.journal.where('entry').anyOf(entries).toArray();
  const groups = new Map<string, FactRow[]>(entries.map((entry) => [entry, []]));
  for (const row of known) groups.get(row.entry)?.push(row);
  const heads = new Map(entries.map((entry) => [entry, headOf(groups.get(entry) ?? [])]));
  for (const fact of facts) {
    const group = groups.get(fact.entry) ?? [];
    const at = group.findIndex((row) => row.id === fact.id);
    const known = group[at];
    if (!known) group.push(factRow(fact, false));
    else if (completes(known.record, fact)) group[at] = factRow(fact, false);
  }
  const given = new Set(facts.map((fact) => fact.id));
  const changed = new Map<string, number>();
  const out: FactRow[] = [];
  const [said, says]: [FactRow[], FactRow[]] = [[], []];
  let live = 0;
  let stageToo = false;
  for (const entry of entries) {
    const group = groups.get(entry) ?? [];
    const [was, is] = [heads.get(entry), headOf(group)];
    if (!is || was === is) {
      out.push(...group.filter((row) => given.has(row.id) && row.id !== is?.id));
      continue;
    }
    const rows = group.map((row) => factRow(row.record, row.id === is.id));
    out.push(...rows);
    says.push(...rows);
    if (was) said.push(was);
    live += Number(isLive(is)) - Number(isLive(was));
    stageToo ||= is.record.kind === 'stage' || was?.record.kind === 'stage';
    add(changed, [...new Set(was?.record.people)], -Number(isLive(was)));
    add(changed, [...new Set(is.record.people)], Number(isLive(is)));
  }
  await db.journal.bulkPut(out);
  // Side by side: each waits for answers of its own, and none reads what another writes.
  await Promise.all([
    changeWords(db, said, says),
    noteChanged(
      db,
      out.map(({ id }) => `fact/${id}`),
    ),
    applyTally(store, new Map([['entries', live]])),
    refreshTimelines(store, changed, stageToo),
  ]);
}
