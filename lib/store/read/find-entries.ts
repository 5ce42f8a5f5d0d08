// Entries by the words that stand in them: the lists of ids are crossed first, and only a few entries are read.
import { Dexie } from 'dexie';
import type { FactRow, PostingRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { entryWords } from '@/lib/store/tables/entry-words';
import { headAt, idAt, lengthOf, tailAt, tailOf } from '@/lib/store/tables/postings';
import { asked, reading } from './past-dexie';

/** Rows of the index read at most for one word among several: a quarter of a million ids. Of more common ones, so many. */
const ROWS = 1_250;
/** Rows read first; of common words they nearly always hold enough that is written together. */
const FIRST = 100;
/** Rows read where there is but one word: its newest thousands. */
const ROWS_ALONE = 40;
/** So many entries for each that is wanted are read rather than a long list. */
const READ = 5;

/** Each typed word with whatever stands in for it: itself, or words one slip away. */
export type Asked = readonly (readonly string[])[];

export const fitsWords = (words: Iterable<string>, asked: Asked): boolean => {
  const known = [...words];
  return asked.every((ways) => ways.some((way) => known.some((word) => word.startsWith(way))));
};

/** In which entries one of the typed words stands. */
export interface Listed {
  ways: readonly string[];
  /** How many rows of the index say so. */
  rows: number;
  /** So many of the rows; the same ones again where they were read before. */
  read(most: number): Promise<Ids>;
}

interface Ids {
  ids: Uint32Array[];
  /** Is there more than was read? Then whoever is missing here is not left out. */
  cut: boolean;
  size: number;
}

const rangeOf = (way: string): IDBKeyRange => Dexie.dependencies.IDBKeyRange.bound([way], [`${way}\uffff`, []]);

async function idsOf(store: Store, ways: readonly string[], most: number): Promise<Ids> {
  const postings = (await reading(store, 'postings')).objectStore('postings');
  const found = await Promise.all(ways.map((way) => asked<PostingRow[]>(postings.getAll(rangeOf(way), most))));
  const ids = found.flat().map((row) => row.ids);
  return {
    ids,
    cut: found.some((part) => part.length === most),
    size: ids.reduce((n, part) => n + lengthOf(part), 0),
  };
}

function listed(store: Store, ways: readonly string[], rows: number): Listed {
  let last: { most: number; ids: Promise<Ids> } | undefined;
  const read = (most: number): Promise<Ids> => {
    if (!last || (last.most < most && last.most < rows)) last = { most, ids: idsOf(store, ways, most) };
    return last.ids;
  };
  return { ways, rows, read };
}

/** For each word its list. How long they are is asked first, and the rows when they are needed: of rare words often no others. */
export async function listsOf(store: Store, asking: Asked): Promise<Listed[]> {
  const postings = (await reading(store, 'postings')).objectStore('postings');
  const counts = await Promise.all(
    asking.map((ways) => Promise.all(ways.map((way) => asked(postings.count(rangeOf(way)))))),
  );
  return asking.map((ways, i) => listed(store, ways, counts[i]?.reduce((sum, n) => sum + n, 0) ?? 0));
}

/** Visits each id, by the row it stands in and its place there. */
function each(list: Ids, visit: (ids: Uint32Array, n: number) => void): void {
  for (const ids of list.ids) for (let n = 0; n < lengthOf(ids); n += 1) visit(ids, n);
}

/** What all of these have in common, by the tails of the ids; null where there is none to hold to. Begins with the shortest. */
function common(lists: readonly Ids[]): Set<number> | null {
  let shared: Set<number> | null = null;
  for (const list of lists.toSorted((a, b) => a.size - b.size)) {
    const next = new Set<number>();
    const known: Set<number> | null = shared;
    each(list, (ids, n) => {
      const tail = tailAt(ids, n);
      if (!known || known.has(tail)) next.add(tail);
    });
    shared = next;
  }
  return shared;
}

/** The newest ids of a list that are among `shared`. */
function newestIn(list: Ids, shared: ReadonlySet<number> | null, enough: number): string[] {
  const heads: number[] = [];
  const kept: [Uint32Array, number][] = [];
  each(list, (ids, n) => {
    if (shared && !shared.has(tailAt(ids, n))) return;
    heads.push(headAt(ids, n));
    kept.push([ids, n]);
  });
  const last = Float64Array.from(heads).sort()[enough - 1] ?? Number.POSITIVE_INFINITY;
  const newest = kept.flatMap(([ids, n], i) => ((heads[i] ?? 0) <= last ? [idAt(ids, n)] : []));
  return [...new Set(newest)].slice(0, 2 * enough);
}

/** Ids written elsewhere can be in capitals. */
async function rowsOf({ db }: Store, ids: readonly string[]): Promise<FactRow[]> {
  const rows = await db.journal.bulkGet([...ids]);
  const missing = ids.filter((_, i) => !rows[i]).map((id) => id.toUpperCase());
  const others = missing.length > 0 ? await db.journal.bulkGet(missing) : [];
  return [...rows, ...others].filter((row) => row !== undefined);
}

const fitting = (rows: readonly FactRow[], lists: readonly Listed[]): FactRow[] => {
  const asked = lists.map(({ ways }) => ways);
  return rows.filter(({ record, marks }) => marks.length > 0 && fitsWords(entryWords(record), asked));
};

const whole = (list: Ids): boolean => !list.cut;

const shortest = (lists: readonly Listed[]): Listed | undefined => lists.toSorted((a, b) => a.rows - b.rows)[0];

/** The newest entries in which every one of these words begins a word; newest by when they were written, `enough` or fewer. */
export async function findEntries(store: Store, lists: readonly Listed[], enough: number): Promise<FactRow[]> {
  const rarest = shortest(lists);
  if (!rarest || rarest.rows === 0) return [];
  const found = async (ids: Ids, shared: ReadonlySet<number> | null, most: number) =>
    rowsOf(store, newestIn(ids, shared, most));
  if (lists.length === 1) return (await found(await rarest.read(ROWS_ALONE), null, enough)).slice(0, enough);
  const few = await rarest.read(FIRST);
  if (whole(few) && few.size <= READ * enough)
    return fitting(await found(few, null, READ * enough), lists).slice(0, enough);
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

/** Entries looked through for each of several people. */
const OF_EACH = 500;

/** What the lists have in common, as far as they are read whole; null where they leave nobody out. */
async function sharedBy(lists: readonly Listed[], candidates: number, enough: number): Promise<Set<number> | null> {
  const most = candidates > READ * enough ? ROWS : FIRST / READ;
  const short = lists.filter(({ rows }) => rows < most);
  return common(await Promise.all(short.map((list) => list.read(most))));
}

/** As `findEntries`, among the newest entries of these people. */
export async function findEntriesOf(
  store: Store,
  people: readonly string[],
  lists: readonly Listed[],
  enough: number,
): Promise<FactRow[]> {
  const { journal } = store.db;
  const keys = await Promise.all(
    people.map((id) => journal.where('marks').between([id], [id, []]).limit(OF_EACH).primaryKeys()),
  );
  const candidates = [...new Set(keys.flat())];
  const shared = await sharedBy(lists, candidates.length, enough);
  const ids = candidates.filter((id) => !shared || shared.has(tailOf(id)));
  return fitting(await rowsOf(store, ids.slice(0, READ * enough)), lists).slice(0, enough);
}
