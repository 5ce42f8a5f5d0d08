// Which words stand in which entries: for each word the ids of its facts, newest first, some two hundred to a row.
//
// Of the ids, uuids of version 7, every bit is turned over, so that ascending order is newest first and a new entry goes
// to the front. A row holds the ids up to and including the one of its key; the last row of a word has no such end.
import type { Database } from './database';

/** The word, and where the row ends: the last id that belongs here, turned over, in hexadecimal; or `LAST`. */
export type PostingKey = [word: string, end: string];

export interface PostingRow {
  key: PostingKey;
  /** Four numbers for each id, ascending. */
  ids: Uint32Array;
}

export interface PostingChange {
  /** Id of a fact. */
  id: string;
  /** Does the word come into it, or go out of it? */
  add: boolean;
}

/** Behind every hexadecimal digit. */
const LAST = 'z';
const PARTS = 4;
const FULL = 200;
/** Rows of a word that are read at once where many ids are to be placed. */
const TOGETHER = 64;

const turnedHex = (id: string): string =>
  [...id.replaceAll('-', '')].map((digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join('');

const hexAt = (ids: Uint32Array, n: number): string =>
  [...ids.subarray(n * PARTS, (n + 1) * PARTS)].map((part) => part.toString(16).padStart(8, '0')).join('');

/** The id at place `n`, as it was written in lower case. */
export function idAt(ids: Uint32Array, n: number): string {
  const hex = turnedHex(hexAt(ids, n));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const lengthOf = (ids: Uint32Array): number => ids.length / PARTS;

/** Two halves of an id as numbers: by the first newer ones are smaller, by the second nearly all differ. */
export const headAt = (ids: Uint32Array, n: number): number =>
  (ids[n * PARTS] ?? 0) * 2 ** 20 + ((ids[n * PARTS + 1] ?? 0) >>> 12);
export const tailAt = (ids: Uint32Array, n: number): number =>
  ((ids[n * PARTS + 2] ?? 0) & 0xfffff) * 2 ** 32 + (ids[n * PARTS + 3] ?? 0);

const packed = (hexes: readonly string[]): Uint32Array =>
  Uint32Array.from(
    hexes.flatMap((hex) => [0, 8, 16, 24].map((from) => Number.parseInt(hex.slice(from, from + 8), 16))),
  );

export const tailOf = (id: string): number => tailAt(packed([turnedHex(id)]), 0);

interface Turned {
  hex: string;
  add: boolean;
}

/** The place where `hex` stands, or would stand. */
function placeOf(ids: Uint32Array, hex: string): number {
  let [low, high] = [0, lengthOf(ids)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hexAt(ids, middle) < hex) low = middle + 1;
    else high = middle;
  }
  return low;
}

function changed(ids: Uint32Array, changes: readonly Turned[]): Uint32Array {
  const parts: Uint32Array[] = [];
  let from = 0;
  for (const { hex, add } of changes) {
    const place = placeOf(ids, hex);
    const there = place < lengthOf(ids) && hexAt(ids, place) === hex;
    if (there === add) continue;
    parts.push(ids.subarray(from * PARTS, place * PARTS));
    if (add) parts.push(packed([hex]));
    from = add ? place : place + 1;
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
}

function settle(row: PostingRow, changes: readonly Turned[], writes: Writes): void {
  const ids = changed(row.ids, changes);
  if (ids === row.ids) return;
  const length = lengthOf(ids);
  if (length === 0) {
    writes.gone.push(row.key);
    return;
  }
  const inFront = lengthOf(row.ids) > 0 && hexAt(row.ids, 0) > (changes.at(-1)?.hex ?? LAST);
  const [word, end] = row.key;
  const edges = [0, ...cuts(length, inFront), length];
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const to = edges[i + 1] ?? length;
    const key: PostingKey = [word, to === length ? end : hexAt(ids, to - 1)];
    writes.put.push({ key, ids: ids.slice(from * PARTS, to * PARTS) });
  }
}

async function changeWord(
  { postings }: Pick<Database, 'postings'>,
  word: string,
  changes: readonly PostingChange[],
  writes: Writes,
): Promise<void> {
  const all = changes
    .map(({ id, add }): Turned => ({ hex: turnedHex(id), add }))
    .sort((a, b) => (a.hex < b.hex ? -1 : 1));
  for (let done = 0; done < all.length; ) {
    const found = await postings
      .where(':id')
      .between([word, all[done]?.hex], [word, LAST], true, true)
      .limit(Math.min(all.length - done, TOGETHER))
      .toArray();
    for (const row of found.length > 0 ? found : [{ key: [word, LAST] as PostingKey, ids: new Uint32Array() }]) {
      const next = all.findIndex(({ hex }, i) => i >= done && hex > row.key[1]);
      const until = next < 0 ? all.length : next;
      if (until > done) settle(row, all.slice(done, until), writes);
      done = until;
    }
  }
}

/** To be called in the transaction that writes the entries. */
export async function changePostings(
  db: Pick<Database, 'postings'>,
  words: ReadonlyMap<string, readonly PostingChange[]>,
): Promise<void> {
  const writes: Writes = { put: [], gone: [] };
  await Promise.all([...words].map(([word, changes]) => changeWord(db, word, changes, writes)));
  if (writes.gone.length > 0) await db.postings.bulkDelete(writes.gone);
  if (writes.put.length > 0) await db.postings.bulkPut(writes.put);
}
