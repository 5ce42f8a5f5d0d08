// What the screens ask for: one person by address, a page of the timeline, a search. No table is ever read whole.
import seven from '@/lib/ladders/seven';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { ContactRow, FactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { chainOf } from '@/lib/store/tables/chain';
import { headOf } from '@/lib/store/tables/head';

export { findContacts } from './find';
export const PAGE = 20;

/** The row that stands for this person in the lists: itself, or the one it was merged into. */
export async function rootOf(store: Store, row: ContactRow): Promise<ContactRow> {
  if (!row.into || row.sort !== undefined) return row;
  const chain = await chainOf(store, row);
  return chain.find((other) => other.sort !== undefined) ?? chain.at(-1) ?? row;
}

/** The row of a contact, or of the one it was merged into; null where it was deleted or never was. */
export async function contactById(store: Store, id: string): Promise<ContactRow | null> {
  const row = await store.db.contacts.get(id);
  const root = row && (await rootOf(store, row));
  return root && !root.record.deleted ? root : null;
}

/** Everybody who owns one of these canonical keys. More than one: the notebook holds two records of one person. */
export async function contactsByKeys(store: Store, keys: readonly string[]): Promise<ContactRow[]> {
  if (keys.length === 0) return [];
  const rows = (
    await Promise.all(keys.map((key) => store.db.contacts.where('keys').equals(key).limit(5).toArray()))
  ).flat();
  const roots = await Promise.all(rows.map((row) => (row.into ? rootOf(store, row) : row)));
  return [...new Map(roots.filter((row) => !row.record.deleted).map((row) => [row.id, row])).values()];
}

/** Where a page of a timeline ended, at which fact; hand it back to get the next. */
export type Mark = [number, number, string];

export interface Timeline {
  entries: Fact[];
  /** Undefined where there is nothing older. */
  next?: Mark;
}

interface Placed {
  fact: FactRow;
  mark: Mark;
}

const markOf = (row: FactRow, person: string): Mark => {
  const mark = row.marks.find(([owner]) => owner === person);
  return mark ? [mark[1], mark[2], row.id] : [0, 0, row.id];
};

const inOrder = (a: Mark, b: Mark): number => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));

/** Up to `size` facts of one person after a mark. Facts of the very same moment stand in the order of their ids. */
async function pageOf({ db }: Store, person: string, after: Mark | undefined, size: number): Promise<Placed[]> {
  const lower = after ? [person, after[0], after[1]] : [person];
  for (let limit = after ? size + 1 : size; ; limit *= 4) {
    const rows = await db.journal.where('marks').between(lower, [person, []], true, false).limit(limit).toArray();
    const placed = rows.map((fact): Placed => ({ fact, mark: markOf(fact, person) }));
    const fresh = after ? placed.filter(({ mark }) => inOrder(mark, after) > 0) : placed;
    if (fresh.length >= size || rows.length < limit) return fresh.slice(0, size);
  }
}

/** Entries of one person, and of those merged into them, newest first. */
export async function timeline(
  store: Store,
  row: Pick<ContactRow, 'id' | 'also'>,
  after?: Mark,
  size = PAGE,
): Promise<Timeline> {
  const people = [row.id, ...row.also];
  const pages = await Promise.all(people.map((person) => pageOf(store, person, after, size + 1)));
  const all = new Map(pages.flat().map((item) => [item.fact.id, item]));
  const sorted = people.length === 1 ? [...all.values()] : [...all.values()].sort((a, b) => inOrder(a.mark, b.mark));
  return paged(sorted, size);
}

function paged(sorted: readonly Placed[], size: number): Timeline {
  const shown = sorted.slice(0, size);
  const last = shown.at(-1);
  return {
    entries: shown.map((item) => item.fact.record),
    ...(sorted.length > size && last ? { next: last.mark } : {}),
  };
}

/** The first page of one person's timeline from rows already read, one more than `size` where there are older ones. */
export const firstPage = (person: string, facts: readonly FactRow[], size: number): Timeline =>
  paged(
    facts.map((fact) => ({ fact, mark: markOf(fact, person) })),
    size,
  );

/** How many entries the timeline has in all: the cached count; where records were merged, shared entries count once. */
export async function timelineLength({ db }: Store, row: ContactRow): Promise<number> {
  if (row.also.length === 0) return row.entries;
  const people = [row.id, ...row.also];
  const ids = await Promise.all(
    people.map((person) => db.journal.where('marks').between([person], [person, []]).primaryKeys()),
  );
  return new Set(ids.flat()).size;
}

/** Counters by their key; 0 for those never touched. */
export async function counts({ db }: Store, keys: readonly string[]): Promise<number[]> {
  return (await db.counters.bulkGet([...keys])).map((counter) => counter?.n ?? 0);
}

/** All ladders of the notebook: the one it starts with, its own, and the templates it has used. */
export const ladderMap = async ({ db }: Store): Promise<Map<string, Ladder>> =>
  withTemplates(await db.ladders.toArray());

/** The notebook's ladders together with the one it starts with. The other templates are kept in it once they are used. */
export function withTemplates(own: readonly Ladder[]): Map<string, Ladder> {
  return new Map([seven, ...own].map((ladder: Ladder) => [ladder.id, ladder]));
}

/** The fact of an entry that counts now; null where it was deleted. */
export async function liveEntry({ db }: Store, entry: string): Promise<Fact | null> {
  const head = headOf(await db.journal.where('entry').equals(entry).toArray())?.record;
  return head && !head.deleted ? head : null;
}
