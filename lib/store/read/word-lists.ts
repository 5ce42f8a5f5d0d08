// In which entries a typed word stands, as the index has it: lists of ids that can be crossed before any entry is read.
import { Dexie } from 'dexie';
import type { PostingRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { headAt, idAt, lengthOf, tailAt } from '@/lib/store/tables/postings';
import { asked, reading } from './past-dexie';

/** Rows of the index read at most for one word among several: a quarter of a million ids. Of more common ones, so many. */
export const ROWS = 1_250;
/** Rows read where there is but one word: its newest thousands. */
export const ROWS_ALONE = 40;
/** Rows of a word are counted up to so many: going through all of a common word takes longer than most searches. */
const COUNTED = 400;

/** Each typed word with whatever stands in for it: itself, or words one slip away. */
export type Asked = readonly (readonly string[])[];

/** In which entries one of the typed words stands. */
export interface Listed {
  ways: readonly string[];
  /** How many rows of the index say so; of a common word only that there are many. */
  rows: number;
  /** So many of the rows; the same ones again where they were read before. */
  read(most: number): Promise<Ids>;
}

export interface Ids {
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
  const most = asking.length === 1 ? ROWS_ALONE : COUNTED;
  const counts = await Promise.all(
    asking.map((ways) => Promise.all(ways.map((way) => asked(postings.getAllKeys(rangeOf(way), most))))),
  );
  return asking.map((ways, i) => listed(store, ways, counts[i]?.reduce((sum, keys) => sum + keys.length, 0) ?? 0));
}

/** Visits each id, by the row it stands in and its place there. */
function each(list: Ids, visit: (ids: Uint32Array, n: number) => void): void {
  for (const ids of list.ids) for (let n = 0; n < lengthOf(ids); n += 1) visit(ids, n);
}

/** What all of these have in common, by the tails of the ids; null where there is none to hold to. Begins with the shortest. */
export function common(lists: readonly Ids[]): Set<number> | null {
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

/** The newest ids of a list that are among `shared`, the newest first. */
export function newestIn(list: Ids, shared: ReadonlySet<number> | null, enough: number): string[] {
  const heads: number[] = [];
  const kept: [Uint32Array, number][] = [];
  each(list, (ids, n) => {
    if (shared && !shared.has(tailAt(ids, n))) return;
    heads.push(headAt(ids, n));
    kept.push([ids, n]);
  });
  const last = Float64Array.from(heads).sort()[enough - 1] ?? Number.POSITIVE_INFINITY;
  const newest = kept.flatMap(([ids, n], i): [number, string][] => {
    const head = heads[i] ?? 0;
    return head <= last ? [[head, idAt(ids, n)]] : [];
  });
  return [...new Set(newest.sort(([a], [b]) => a - b).map(([, id]) => id))].slice(0, 2 * enough);
}

export const whole = (list: Ids): boolean => !list.cut;

export const shortest = (lists: readonly Listed[]): Listed | undefined => lists.toSorted((a, b) => a.rows - b.rows)[0];
