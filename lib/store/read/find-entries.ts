// Entries by the words that stand in them: the lists of ids are crossed, or a few entries read, whichever is less.
import type { FactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { entryWords } from '@/lib/store/tables/entry-words';
import { tailOf } from '@/lib/store/tables/postings';
import { type Asked, common, type Ids, type Listed, newestIn, ROWS, ROWS_ALONE, shortest, whole } from './word-lists';

/** Rows read first; of common words they nearly always hold enough that is written together. */
const FIRST = 100;
/** So many entries for each that is wanted are read rather than a long list. */
const READ = 5;
/** As many for each that is wanted are read in one go, where a list is so long that reading entries may be quicker. */
const STEP = 3;

export const fitsWords = (words: Iterable<string>, asked: Asked): boolean => {
  const known = [...words];
  return asked.every((ways) => ways.some((way) => known.some((word) => word.startsWith(way))));
};

/** Rows of entries by id, each read once in one search. */
export type Rows = Map<string, FactRow>;

/** Ids written elsewhere can be in capitals. */
async function rowsOf({ db }: Store, ids: readonly string[], known: Rows): Promise<FactRow[]> {
  const fresh = ids.filter((id) => !known.has(id));
  const rows = await db.journal.bulkGet([...fresh]);
  const missing = fresh.filter((_, i) => !rows[i]);
  const others = missing.length > 0 ? await db.journal.bulkGet(missing.map((id) => id.toUpperCase())) : [];
  for (const [i, id] of fresh.entries()) {
    const row = rows[i] ?? others[missing.indexOf(id)];
    if (row) known.set(id, row);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

const fitting = (rows: readonly FactRow[], lists: readonly Listed[]): FactRow[] => {
  const asked = lists.map(({ ways }) => ways);
  return rows.filter(({ record, marks }) => marks.length > 0 && fitsWords(entryWords(record), asked));
};

/** Rows of the index that the lists but one would cost. */
const costOf = (lists: readonly Listed[], read?: Listed): number =>
  lists.reduce((sum, list) => sum + (list === read ? 0 : list.rows), 0);

/**
 * Goes through entries in their order until enough of them fit. Null as soon as it is plain that more would be read than
 * `cost`: an entry takes about as long as a row of the index.
 */
async function readThrough(
  store: Store,
  ids: readonly string[],
  { lists, enough, known, cost }: { lists: readonly Listed[]; enough: number; known: Rows; cost: number },
): Promise<FactRow[] | null> {
  const step = STEP * enough;
  if (Math.min(ids.length, step) > cost) return null;
  const found: FactRow[] = [];
  for (let read = 0; read < ids.length; read += step) {
    found.push(...fitting(await rowsOf(store, ids.slice(read, read + step), known), lists));
    if (found.length >= enough) return found.slice(0, enough);
    const ahead = ((read + step) * (enough - found.length)) / found.length;
    if (Math.min(ids.length - read - step, ahead) > cost) return null;
  }
  return found;
}

/**
 * The newest entries in which every one of these words begins a word; newest by when they were written, `enough` or fewer.
 * `known`: rows that were read before; those that are read now come to them.
 */
export async function findEntries(
  store: Store,
  lists: readonly Listed[],
  enough: number,
  known: Rows = new Map(),
): Promise<FactRow[]> {
  const rarest = shortest(lists);
  if (!rarest || rarest.rows === 0) return [];
  const found = async (ids: Ids, shared: ReadonlySet<number> | null, most: number) =>
    rowsOf(store, newestIn(ids, shared, most), known);
  if (lists.length === 1) return (await found(await rarest.read(ROWS_ALONE), null, enough)).slice(0, enough);
  const few = await rarest.read(FIRST);
  const cost = few.size <= READ * enough ? Number.POSITIVE_INFINITY : costOf(lists, rarest);
  if (whole(few)) {
    const through = await readThrough(store, newestIn(few, null, few.size), { lists, enough, known, cost });
    if (through) return through;
  }
  for (const most of [FIRST, ROWS]) {
    const read = await Promise.all(lists.map((list) => list.read(most)));
    const shared = common(read);
    if (read.every(whole) || (shared?.size ?? 0) >= enough)
      return (await found(await rarest.read(most), shared, enough)).slice(0, enough);
  }
  // A list is cut even so: only the words of the entries can tell.
  const all = await Promise.all(lists.map((list) => list.read(ROWS)));
  const ids = await rarest.read(ROWS);
  return fitting(await found(ids, common(all.filter(whole)), READ * enough), lists).slice(0, enough);
}

/** Rows of a word that is so rare that its list is read before any entry. */
const SHORT = 20;
/** Entries looked through for each of several people. */
const OF_EACH = 500;

/** As `findEntries`, among the newest entries of these people. */
export async function findEntriesOf(
  store: Store,
  people: readonly string[],
  lists: readonly Listed[],
  enough: number,
): Promise<FactRow[]> {
  const { journal } = store.db;
  const known: Rows = new Map();
  const keys = await Promise.all(
    people.map((id) => journal.where('marks').between([id], [id, []]).limit(OF_EACH).primaryKeys()),
  );
  const among = async (ids: readonly string[], some: readonly Listed[], most: number) => {
    const shared = common((await Promise.all(some.map((list) => list.read(most)))).filter(whole));
    return shared ? ids.filter((id) => shared.has(tailOf(id))) : ids;
  };
  const short = lists.filter(({ rows }) => rows < SHORT);
  // Ids tell when they were made: the newest of all these people come first.
  const newest = [...new Set(keys.flat())].sort().reverse();
  const ids = await among(newest, short, SHORT);
  const cost = ids.length <= READ * enough ? Number.POSITIVE_INFINITY : costOf(lists);
  const through = await readThrough(store, ids, { lists, enough, known, cost });
  if (through) return through;
  const left = (await among(ids, lists, ROWS)).slice(0, READ * enough);
  return fitting(await rowsOf(store, left, known), lists).slice(0, enough);
}
