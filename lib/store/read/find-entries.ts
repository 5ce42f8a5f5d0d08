// Entries by the words that stand in them: the lists of ids are crossed first, and only a few entries are read.
import type { FactRow, PostingRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { entryWords } from '@/lib/store/tables/entry-words';
import { headAt, idAt, lengthOf, tailAt, tailOf } from '@/lib/store/tables/postings';

/** Rows of the index read for one word among several: a quarter of a million ids. Of more common ones, so many. */
const ROWS = 1_250;
/** Rows read where there is but one word: its newest thousands. */
const ROWS_ALONE = 40;

/** Each typed word with whatever stands in for it: itself, or words one slip away. */
export type Asked = readonly (readonly string[])[];

export const fitsWords = (words: Iterable<string>, asked: Asked): boolean => {
  const known = [...words];
  return asked.every((ways) => ways.some((way) => known.some((word) => word.startsWith(way))));
};

/** In which entries one of the typed words stands. */
export interface Listed {
  ways: readonly string[];
  ids: Uint32Array[];
  /** Is there more than was read? Then this list leaves nobody out. */
  cut: boolean;
  size: number;
}

async function listOf({ db }: Store, ways: readonly string[], rows: number): Promise<Listed> {
  const found: PostingRow[][] = await Promise.all(
    ways.map((way) =>
      db.postings
        .where(':id')
        .between([way], [`${way}\uffff`, []])
        .limit(rows)
        .toArray(),
    ),
  );
  const ids = found.flat().map((row) => row.ids);
  return {
    ways,
    ids,
    cut: found.some((part) => part.length === rows),
    size: ids.reduce((n, part) => n + lengthOf(part), 0),
  };
}

/** For each word its list, read once for all that is asked of them. */
export const listsOf = (store: Store, asked: Asked): Promise<Listed[]> =>
  Promise.all(asked.map((ways) => listOf(store, ways, asked.length > 1 ? ROWS : ROWS_ALONE)));

/** Visits each id, by the row it stands in and its place there. */
function each(list: Listed, visit: (ids: Uint32Array, n: number) => void): void {
  for (const ids of list.ids) for (let n = 0; n < lengthOf(ids); n += 1) visit(ids, n);
}

/** What all of these have in common, by the tails of the ids; null where there is none to hold to. Begins with the shortest. */
function common(lists: readonly Listed[]): Set<number> | null {
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
function newestIn(list: Listed, shared: ReadonlySet<number> | null, enough: number): string[] {
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

const whole = (list: Listed): boolean => !list.cut;

/** The newest entries in which every one of these words begins a word; newest by when they were written, `enough` or fewer. */
export async function findEntries(store: Store, lists: readonly Listed[], enough: number): Promise<FactRow[]> {
  const [first] = lists.toSorted((a, b) => Number(a.cut) - Number(b.cut) || a.size - b.size);
  if (!first || first.size === 0) return [];
  // Where a list is cut, only the words of the entry can tell.
  const sure = lists.every(whole) || lists.length === 1;
  const ids = newestIn(first, lists.length === 1 ? null : common(lists.filter(whole)), sure ? enough : enough * 5);
  const rows = await rowsOf(store, ids);
  return (sure ? rows : fitting(rows, lists)).slice(0, enough);
}

/** Entries looked through for each of several people. */
const OF_EACH = 500;

/** As `findEntries`, among the newest entries of these people. */
export async function findEntriesOf(
  store: Store,
  people: readonly string[],
  lists: readonly Listed[],
  enough: number,
): Promise<FactRow[]> {
  const shared = common(lists.filter(whole));
  if (shared?.size === 0) return [];
  const most = lists.every(whole) ? enough : enough * 5;
  const { journal } = store.db;
  const keys = await Promise.all(
    people.map((id) => journal.where('marks').between([id], [id, []]).limit(OF_EACH).primaryKeys()),
  );
  const ids = [...new Set(keys.flat())].filter((id) => !shared || shared.has(tailOf(id)));
  return fitting(await rowsOf(store, ids.slice(0, most)), lists).slice(0, enough);
}
