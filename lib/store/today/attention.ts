// Whom the lists name, and who has to be weighed anew for them: people written since, or everybody after a rule changed.
import type { Fact } from '@/lib/model/entry/entry';
import type { AttentionRow, ContactRow, FactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { kindMark } from '@/lib/store/tables/marks';
import { factRow } from '@/lib/store/tables/rows';
import { lacksRoom } from '@/lib/store/transact';

/** Key of what everybody was weighed by, and of how far that has come. */
const WEIGHED_BY = 'weighed-by';

interface Progress {
  /** The rules, as one text. */
  by: string;
  /** The last id that was weighed; null once everybody was. */
  after: string | null;
}

/** One person's entries, those of records merged into them too, newest first. */
export interface Journaled {
  row: ContactRow;
  facts: Fact[];
}

/** What the lists say of somebody; null where they say nothing. */
export type Weigh = (people: readonly Journaled[]) => (Omit<AttentionRow, 'id'> | null)[];

const isPlain = ({ also }: ContactRow): boolean => also.length === 0;

async function factsOf({ db }: Store, row: ContactRow): Promise<FactRow[]> {
  if (row.entries === 0 && isPlain(row)) return [];
  const pages = await Promise.all(
    [row.id, ...row.also].map((person) => db.journal.where('marks').between([person], [person, []]).toArray()),
  );
  if (isPlain(row)) return pages.flat();
  return [...new Map(pages.flat().map((fact) => [fact.id, fact])).values()];
}

/** Rows written before there were marks by kind are given theirs. */
async function markKinds({ db }: Store, facts: readonly FactRow[]): Promise<void> {
  const bare = facts.filter(({ record, marks }) => {
    const mark = kindMark(record.kind);
    return record.kind !== 'interaction' && !marks.some(([owner]) => owner === mark);
  });
  if (bare.length > 0) await db.journal.bulkPut(bare.map(({ record }) => factRow(record, true)));
}

/** Entries that are weighed in one go: a page that is open stays usable. */
const ENTRIES = 150;

/** Few people with many entries each, or many with few. */
function inSlices(rows: readonly ContactRow[]): ContactRow[][] {
  const slices: ContactRow[][] = [];
  let entries = ENTRIES;
  for (const row of rows) {
    const begins = entries >= ENTRIES;
    if (begins) slices.push([row]);
    else slices.at(-1)?.push(row);
    entries = (begins ? 0 : entries) + row.entries + 1;
  }
  return slices;
}

/** To be called in a transaction. */
async function weighRows(store: Store, rows: readonly ContactRow[], weigh: Weigh): Promise<void> {
  for (const slice of inSlices(rows)) await weighFew(store, slice, weigh);
}

async function weighFew(store: Store, rows: readonly ContactRow[], weigh: Weigh): Promise<void> {
  const listed = rows.filter((row) => row.sort !== undefined);
  const facts = await Promise.all(listed.map((row) => factsOf(store, row)));
  await markKinds(store, facts.flat());
  const said = weigh(listed.map((row, i) => ({ row, facts: (facts[i] ?? []).map(({ record }) => record) })));
  const named = new Map(listed.flatMap(({ id }, i) => (said[i] ? [[id, { id, ...said[i] }] as const] : [])));
  await store.db.attention.bulkPut([...named.values()]);
  await store.db.attention.bulkDelete(rows.flatMap(({ id }) => (named.has(id) ? [] : [id])));
}

/** Takes up to `size` ids off the queue; those of whom time alone has changed something come with them. */
async function takeWaiting(store: Store, size: number): Promise<string[]> {
  const { db, world } = store;
  const ids = new Set<string>();
  const spent: number[] = [];
  for (const row of await db.waiting.limit(size).toArray()) {
    const room = size - ids.size;
    if (room <= 0) break;
    for (const id of row.ids.slice(0, room)) ids.add(id);
    if (row.ids.length > room) await db.waiting.put({ ...row, ids: row.ids.slice(room) });
    else if (row.n !== undefined) spent.push(row.n);
  }
  await db.waiting.bulkDelete(spent);
  const room = size - ids.size;
  const aged =
    room > 0 ? await store.db.attention.where('again').belowOrEqual(world.now()).limit(room).primaryKeys() : [];
  for (const id of aged) ids.add(id);
  return [...ids];
}

async function nextAll({ db }: Store, by: string, size: number): Promise<ContactRow[]> {
  const known = (await db.meta.get(WEIGHED_BY))?.value as Progress | undefined;
  const after = known?.by === by ? known.after : '';
  if (after === null) return [];
  const rows = await db.contacts.where('id').above(after).limit(size).toArray();
  const value: Progress = { by, after: rows.length < size ? null : (rows.at(-1)?.id ?? null) };
  await db.meta.put({ key: WEIGHED_BY, value });
  return rows;
}

const tablesOf = (store: Store) => {
  const { contacts, journal, waiting, meta } = store.db;
  return [contacts, journal, store.db.attention, waiting, meta];
};

/**
 * Weighs up to `size` people that wait for it; false where nobody is left. `by`: the rules it is done by, as one text;
 * where it differs from that of the last time, everybody is weighed anew. In a notebook that is only read, and on a full
 * disk, nobody is.
 */
export async function weighSome(store: Store, by: string, size: number, weigh: Weigh): Promise<boolean> {
  const { db } = store;
  if (store.readOnly !== undefined || !(await hasWaiting(store, by)) || (await lacksRoom(store))) return false;
  return db.dexie.transaction('rw', tablesOf(store), async () => {
    const ids = await takeWaiting(store, size);
    const written = (await db.contacts.bulkGet(ids)).filter((row) => row !== undefined);
    const found = new Set(written.map(({ id }) => id));
    await store.db.attention.bulkDelete(ids.filter((id) => !found.has(id)));
    const others = ids.length < size ? await nextAll(store, by, size - ids.length) : [];
    await weighRows(store, [...written, ...others.filter(({ id }) => !found.has(id))], weigh);
    return ids.length + others.length > 0;
  });
}

/** Is anybody to be weighed? Writes nothing, so that a page that rests stays at rest. */
async function hasWaiting(store: Store, by: string): Promise<boolean> {
  const { db, world } = store;
  return db.dexie.transaction('r', [db.waiting, store.db.attention, db.meta], async () => {
    const known = (await db.meta.get(WEIGHED_BY))?.value as Progress | undefined;
    if (known?.by !== by || known.after !== null) return true;
    if ((await db.waiting.limit(1).primaryKeys()).length > 0) return true;
    return (await store.db.attention.where('again').belowOrEqual(world.now()).limit(1).primaryKeys()).length > 0;
  });
}

/** Ids of those on a list by now, those longest on it first; `limit` at most. */
export const idsOn = (store: Store, list: string, limit: number): Promise<string[]> =>
  store.db.attention.where('marks').between([list], [list, store.world.now()], true, true).limit(limit).primaryKeys();

/** Ids of those a list will name some day, or does by now; `limit` at most. */
export const idsOf = (store: Store, list: string, limit: number): Promise<string[]> =>
  store.db.attention.where('marks').between([list], [list, []]).limit(limit).primaryKeys();

/** Has everybody been weighed since the rules changed? */
export async function isWeighed({ db }: Store): Promise<boolean> {
  return ((await db.meta.get(WEIGHED_BY))?.value as Progress | undefined)?.after === null;
}

/** To be called in the transaction that erases these people. */
export async function forgetAttention(store: Store, gone: ReadonlySet<string>): Promise<void> {
  await store.db.attention.bulkDelete([...gone]);
  await store.db.waiting.toCollection().modify((row) => {
    row.ids = row.ids.filter((id) => !gone.has(id));
  });
}
