// Which words stand in which entries: for each word the ids of its facts, newest first, some two hundred to a row.
//
// Of the ids, uuids of version 7, every bit is turned over, so that ascending order is newest first and a new entry goes
// to the front. A row holds the ids up to and including the one of its key; the last row of a word has no such end.
import type { PostingKey, PostingRow } from '@/lib/store/row';
import type { Database } from './database';

export interface PostingChange {
  /** Id of a fact. */
  id: string;
  /** Does the word come into it, or go out of it? */
  add: boolean;
}

/** The end of the last row: behind every hexadecimal digit. */
const LAST = 'z';
const PARTS = 4;
const FULL = 200;
/** Rows of a word that are read at once where many ids are to be placed. */
const TOGETHER = 64;

/** The four numbers of an id, every bit turned over. */
const turned = (id: string): Uint32Array => {
  const hex = id.replaceAll('-', '');
  return Uint32Array.from([0, 8, 16, 24], (from) => ~Number.parseInt(hex.slice(from, from + 8), 16));
};

const digits = (part = 0): string => part.toString(16).padStart(8, '0');
const hexOf = ([a, b, c, d]: Uint32Array): string => digits(a) + digits(b) + digits(c) + digits(d);
const hexAt = (ids: Uint32Array, n: number): string => hexOf(ids.subarray(n * PARTS, (n + 1) * PARTS));

/** The id at place `n`, as it was written in lower case. */
export function idAt(ids: Uint32Array, n: number): string {
  const hex = hexOf(ids.slice(n * PARTS, (n + 1) * PARTS).map((part) => ~part));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const lengthOf = (ids: Uint32Array): number => ids.length / PARTS;

/** Two halves of an id as numbers: by the first newer ones are smaller, by the second nearly all differ. */
export const headAt = (ids: Uint32Array, n: number): number =>
  (ids[n * PARTS] ?? 0) * 2 ** 20 + ((ids[n * PARTS + 1] ?? 0) >>> 12);
export const tailAt = (ids: Uint32Array, n: number): number =>
  ((ids[n * PARTS + 2] ?? 0) & 0xfffff) * 2 ** 32 + (ids[n * PARTS + 3] ?? 0);

export const tailOf = (id: string): number => tailAt(turned(id), 0);

interface Turned {
  parts: Uint32Array;
  hex: string;
  add: boolean;
}

/** Below 0 where the id at place `n` comes before, 0 where it is the one. */
function compareAt(ids: Uint32Array, n: number, { parts }: Turned): number {
  for (let i = 0; i < PARTS; i += 1) {
    const by = (ids[n * PARTS + i] ?? 0) - (parts[i] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}

/** The place where it stands, or would stand. */
function placeOf(ids: Uint32Array, sought: Turned): number {
  let [low, high] = [0, lengthOf(ids)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareAt(ids, middle, sought) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function changed(ids: Uint32Array, changes: readonly Turned[]): Uint32Array {
  const parts: Uint32Array[] = [];
  let from = 0;
  for (const change of changes) {
    const place = placeOf(ids, change);
    const there = place < lengthOf(ids) && compareAt(ids, place, change) === 0;
    if (there === change.add) continue;
    parts.push(ids.subarray(from * PARTS, place * PARTS));
    if (change.add) parts.push(change.parts);
    from = change.add ? place : place + 1;
  }
  if (parts.length === 0) return ids;
  parts.push(ids.subarray(from * PARTS));
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
}

/** Where a row that grew too long is cut. What came in front leaves the others full, as what is written next comes in front too. */
function cuts(length: number, inFront: boolean): number[] {
  const pieces = Math.ceil(length / FULL);
  const size = inFront ? FULL : Math.ceil(length / pieces);
  return Array.from({ length: pieces - 1 }, (_, i) => length - (pieces - 1 - i) * size);
}

interface Writes {
  put: PostingRow[];
  gone: PostingKey[];
  /** Words of several rows one of which lost its last id. */
  thin: Set<string>;
}

function settle(row: PostingRow, changes: readonly Turned[], writes: Writes): void {
  const ids = changed(row.ids, changes);
  if (ids === row.ids) return;
  const length = lengthOf(ids);
  const [word, end] = row.key;
  if (length === 0 && (row.others || end !== LAST)) writes.thin.add(word);
  if (length === 0 && !row.others) {
    writes.gone.push(row.key);
    return;
  }
  const inFront = lengthOf(row.ids) > 0 && hexAt(row.ids, 0) > (changes.at(-1)?.hex ?? LAST);
  const edges = [0, ...cuts(length, inFront), length];
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const to = edges[i + 1] ?? length;
    const key: PostingKey = [word, to === length ? end : hexAt(ids, to - 1)];
    const others = key[1] === LAST && (row.others || from > 0);
    writes.put.push({ key, ids: ids.slice(from * PARTS, to * PARTS), ...(others && { others }) });
  }
}

type Table = Pick<Database, 'postings'>;

/** Of a word that has several rows. */
async function changeRows(
  { postings }: Table,
  word: string,
  changes: readonly Turned[],
  writes: Writes,
): Promise<void> {
  for (let done = 0; done < changes.length; ) {
    const found = await postings
      .where(':id')
      .between([word, changes[done]?.hex], [word, LAST], true, true)
      .limit(Math.min(changes.length - done, TOGETHER))
      .toArray();
    for (const row of found) {
      const next = changes.findIndex(({ hex }, i) => i >= done && hex > row.key[1]);
      const until = next < 0 ? changes.length : next;
      if (until > done) settle(row, changes.slice(done, until), writes);
      done = until;
    }
  }
}

/** The last row of a word stays while there are others, even empty; with the last of them the word is gone. */
async function dropEmpty({ postings }: Table, words: Iterable<string>): Promise<void> {
  for (const word of words) {
    const [row, other] = await postings.where(':id').between([word], [word, LAST], true, true).limit(2).toArray();
    if (row && !other && lengthOf(row.ids) === 0) await postings.delete(row.key);
  }
}

/** To be called in the transaction that writes the entries. */
export async function changePostings(db: Table, words: ReadonlyMap<string, readonly PostingChange[]>): Promise<void> {
  if (words.size === 0) return;
  const writes: Writes = { put: [], gone: [], thin: new Set() };
  const all = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  // Most words are rare and have one row: all of those are fetched by one question.
  const rows = await db.postings.bulkGet(all.map(([word]): PostingKey => [word, LAST]));
  const known = new Map<string, Omit<Turned, 'add'>>();
  const turn = ({ id, add }: PostingChange): Turned => {
    const parts = known.get(id)?.parts ?? turned(id);
    const hex = known.get(id)?.hex ?? hexOf(parts);
    known.set(id, { parts, hex });
    return { parts, hex, add };
  };
  const several: Promise<void>[] = [];
  for (const [i, [word, changes]] of all.entries()) {
    const sorted = changes.map(turn).sort((a, b) => (a.hex < b.hex ? -1 : 1));
    const row = rows[i] ?? { key: [word, LAST], ids: new Uint32Array() };
    if (row.others) several.push(changeRows(db, word, sorted, writes));
    else settle(row, sorted, writes);
  }
  await Promise.all(several);
  if (writes.gone.length > 0) await db.postings.bulkDelete(writes.gone);
  if (writes.put.length > 0) await db.postings.bulkPut(writes.put);
  await dropEmpty(db, writes.thin);
}
