// Finding people while a name is being typed: as little as possible is read before it is known who fits.

import { fold, wordsIn } from '@/lib/model/fold';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

const LIMIT = 20;
/** A word with fewer hits than this is rare: all of them are looked at. Of a common one, only so many. */
const RARE = 200;

const startingWith = ({ db }: Store, word: string) => db.contacts.where('words').startsWith(word);
const once = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
const fits = (row: ContactRow, words: readonly string[]) =>
  words.every((word) => row.words.some((known) => known.startsWith(word)));

/** Enough people with this word; somebody with several words that begin so comes up several times. */
async function withWord(store: Store, word: string, enough: number): Promise<ContactRow[]> {
  for (let limit = enough * 4; ; limit *= 4) {
    const rows = await startingWith(store, word).limit(limit).toArray();
    const found = once(rows);
    if (rows.length < limit || found.length >= enough) return found;
  }
}

/** Those who are among the hits of every list, as rows that fit all words. */
async function among({ db }: Store, lists: string[][], words: readonly string[], enough: number) {
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((ids) => new Set(ids));
  const ids = [...new Set(first)].filter((id) => sets.every((set) => set.has(id)));
  const found: ContactRow[] = [];
  for (let i = 0; i < ids.length && found.length < enough * 2; i += enough * 2) {
    const rows = await db.contacts.bulkGet(ids.slice(i, i + enough * 2));
    found.push(...rows.filter((row) => row !== undefined).filter((row) => fits(row, words)));
  }
  return found;
}

/** People whose whole name begins as was typed: nobody can fit better. */
const byName = ({ db }: Store, query: string, limit: number): Promise<ContactRow[]> =>
  db.contacts.where('sort').startsWith(fold(query).replace(/\s+/g, ' ')).limit(limit).toArray();

/** `known`: somebody who fits was found already, so that the long way is not gone for the sake of a first one. */
async function byWords(
  store: Store,
  words: readonly string[],
  enough: number,
  rare: number,
  known: boolean,
): Promise<ContactRow[]> {
  const [longest = '', ...others] = words;
  if (others.length === 0) return withWord(store, longest, enough);
  const keys = (limit: number) =>
    Promise.all(words.map((word) => startingWith(store, word).limit(limit).primaryKeys()));
  const few = (await keys(rare)).filter((ids) => ids.length < rare);
  if (few.length > 0) return among(store, few, words, enough);
  const some = once(await startingWith(store, longest).limit(rare).toArray()).filter((row) => fits(row, words));
  return some.length > 0 || known ? some : among(store, await keys(Number.POSITIVE_INFINITY), words, enough);
}

/** Names that begin with what was typed come before addresses that do; then the alphabet. */
function rank(rows: ContactRow[], words: readonly string[]): ContactRow[] {
  const score = (row: ContactRow) =>
    words.filter((word) => row.sort?.split(' ').some((part) => part.startsWith(word))).length;
  return rows.sort((a, b) => score(b) - score(a) || ((a.sort ?? '') < (b.sort ?? '') ? -1 : 1));
}

/**
 * People by the beginnings of words of their name, organisation, title or addresses; best first, `limit` at most.
 * Somebody is found whenever anybody fits, and everybody as soon as one of the words has fewer hits than `rare`; of two
 * common words the first to fit are shown, and one letter more shows the others.
 */
export async function findContacts(store: Store, query: string, limit = LIMIT, rare = RARE): Promise<ContactRow[]> {
  const words = wordsIn(query).sort((a, b) => b.length - a.length);
  if (words.length === 0) return store.db.contacts.orderBy('sort').limit(limit).toArray();
  const called = await byName(store, query, limit);
  if (called.length === limit) return called;
  return rank(once([...called, ...(await byWords(store, words, limit, rare, called.length > 0))]), words).slice(
    0,
    limit,
  );
}
