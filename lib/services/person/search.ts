// Whatever was written is found: people by what stands on their card, then the entries in which the words stand.
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import { wordsIn } from '@/lib/model/fold';
import { findEntries, findEntriesOf, type Rows } from '@/lib/store/read/find-entries';
import { findContacts, rootOf } from '@/lib/store/read/read';
import { scatteredRows } from '@/lib/store/read/records';
import { closeTo, isKnown, isWhole } from '@/lib/store/read/typos';
import { type Asked, type Listed, listsOf } from '@/lib/store/read/word-lists';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { isPersonMarked } from './people-named';

export interface Found {
  row: ContactRow;
  /** The newest of their entries in which the words stand; absent where only the card holds them. */
  entry?: Fact;
}

export interface Searched {
  /** Each word that was typed, with whatever was taken in its place. */
  asked: Asked;
  found: Found[];
  more: boolean;
  /** Sensitive entries that were passed over. */
  covered: number;
}

export interface SearchOptions {
  limit: number;
  /** Sensitive entries may be shown. */
  sensitive?: boolean;
}

/** Ways to read the words together that are tried; of each word the likeliest first. */
const READINGS = 8;
/** Entries looked at for each person that can be shown, where several are of one. */
const ENTRIES = 2;
/** Entries read beyond those that are wanted: a second round for a few of one person would cost more. */
const SPARE = 4;
/** People of a name whose entries are looked through. */
const NAMESAKES = 20;

const readings = (asked: Asked): string[] =>
  asked
    .reduce<string[]>((all, ways) => all.flatMap((so) => ways.map((way) => `${so} ${way}`)).slice(0, READINGS), [''])
    .map((reading) => reading.trim());

async function peopleWith(store: Store, asked: Asked, limit: number): Promise<ContactRow[]> {
  const found = await Promise.all(readings(asked).map((reading) => findContacts(store, reading, limit)));
  return [...new Map(found.flat().map((row) => [row.id, row])).values()].slice(0, limit);
}

interface Hit {
  entry: Fact;
  /** Ids of those whom some of the words name; absent where all of them stand in the entry. */
  of?: ReadonlySet<string>;
}

/** Some of the words say who, the others what was written: "dana boxes". The name comes first or last. */
async function entriesOfNamed(store: Store, lists: readonly Listed[], limit: number): Promise<Hit[]> {
  const cuts = Array.from({ length: lists.length - 1 }, (_, i) => lists.length - 1 - i);
  const splits = cuts.flatMap((n) => [
    [lists.slice(0, n), lists.slice(n)] as const,
    [lists.slice(-n), lists.slice(0, -n)] as const,
  ]);
  for (const [who, what] of splits) {
    if (what.some(({ rows }) => !rows)) continue;
    const people = await peopleWith(
      store,
      who.map(({ ways }) => ways),
      NAMESAKES,
    );
    if (people.length === 0) continue;
    const ids = people.flatMap((row) => [row.id, ...row.also]);
    const rows = await findEntriesOf(store, ids, what, limit);
    const of = new Set(people.map((row) => row.id));
    if (rows.length > 0) return rows.map((row) => ({ entry: row.record, of }));
  }
  return [];
}

/** Each row is a read of its own: more are read only where those of so many people did not come with the first. */
async function newestEntries(store: Store, lists: readonly Listed[], limit: number): Promise<Fact[]> {
  const known: Rows = new Map();
  for (let enough = limit + SPARE; ; ) {
    const found = (await findEntries(store, lists, enough, known)).map(({ record }) => record);
    const people = new Set(found.flatMap(({ sensitive, people }) => (sensitive === true ? [] : people)));
    if (found.length < enough || people.size >= limit || enough >= limit * ENTRIES) return found;
    enough = Math.min(limit * ENTRIES, enough + ENTRIES * (limit - people.size));
  }
}

/** What only begins another word that was typed stands wherever that one does. */
const telling = (lists: readonly Listed[]): Listed[] =>
  lists.filter(
    ({ ways }, n) =>
      !lists.some((other, m) => m !== n && other.ways.every((way) => ways.some((own) => begins(way, own, m < n)))),
  );
/** Of two that are the same the first stays. */
const begins = (way: string, own: string, isFirst: boolean): boolean => way.startsWith(own) && (way !== own || isFirst);

async function entriesWith(store: Store, asked: Asked, limit: number): Promise<Hit[]> {
  const lists = await listsOf(store, asked);
  const hits = (await newestEntries(store, telling(lists), limit)).map((entry): Hit => ({ entry }));
  return asked.length > 1 && hits.length < limit ? [...hits, ...(await entriesOfNamed(store, lists, limit))] : hits;
}

interface Owners {
  /** The rows of those on whose timelines it stands; who was deleted is left out. */
  of(hit: Hit): ContactRow[];
  isMarked(contact: string): boolean;
}

async function ownersOf(store: Store, hits: readonly Hit[]): Promise<Owners> {
  const ids = [...new Set(hits.flatMap(({ entry }) => entry.people))];
  const rows = await scatteredRows(store, ids);
  const roots = await Promise.all(rows.map((row) => row && rootOf(store, row)));
  const marks = await Promise.all(rows.map((row) => (row ? isPersonMarked(store, row) : false)));
  const byId = new Map(ids.map((id, i) => [id, roots[i]]));
  return {
    of: ({ entry, of }) =>
      entry.people.flatMap((id) => {
        const row = byId.get(id);
        return row?.sort === undefined || (of && !of.has(row.id)) ? [] : [row];
      }),
    isMarked: markedIn(new Map(ids.map((id, i) => [id, marks[i] ?? true]))),
  };
}

async function once(store: Store, asked: Asked, { limit, sensitive = false }: SearchOptions): Promise<Searched> {
  const [people, hits] = await Promise.all([peopleWith(store, asked, limit + 1), entriesWith(store, asked, limit + 1)]);
  const entries = hits.map(({ entry }) => entry);
  const owners = await ownersOf(store, hits);
  const shown = hits
    .filter(({ entry }) => sensitive || !isSensitive(entry, owners.isMarked))
    .sort((a, b) => momentOf(b.entry.at) - momentOf(a.entry.at));
  const found = new Map(people.map((row): [string, Found] => [row.id, { row }]));
  for (const hit of shown)
    for (const row of owners.of(hit)) if (!found.get(row.id)?.entry) found.set(row.id, { row, entry: hit.entry });
  return {
    asked,
    found: [...found.values()].slice(0, limit),
    more: found.size > limit,
    covered: new Set(entries.map(({ id }) => id)).size - new Set(shown.map(({ entry }) => entry.id)).size,
  };
}

/** As it was typed where some word begins so, else whatever is one slip away. */
async function waysOf(store: Store, word: string): Promise<string[]> {
  if (await isKnown(store, word)) return [word];
  const close = await closeTo(store, word);
  return close.length > 0 ? close : [word];
}

const isEmpty = ({ found, covered }: Searched): boolean => found.length === 0 && covered === 0;

/**
 * People and entries in which every word that was typed begins a word; from five letters on one slip in each is
 * forgiven. People whose card holds the words come first, then entries, the newest first.
 */
export async function search(store: Store, query: string, options: SearchOptions): Promise<Searched> {
  const words = wordsIn(query);
  if (words.length === 0) return { asked: [], found: [], more: false, covered: 0 };
  const typed = await once(
    store,
    words.map((word) => [word]),
    options,
  );
  // Nearly every search ends here: whether some word is no word at all is asked where nothing was found.
  if (!isEmpty(typed)) return typed;
  const asked = await Promise.all(words.map((word) => waysOf(store, word)));
  const first = asked.every(([way], i) => way === words[i]) ? typed : await once(store, asked, options);
  if (!isEmpty(first)) return first;
  // Each begins some word, and nobody has them all: one of them may be a slip, unless it is a word as it stands.
  const near = async (word: string) => ((await isWhole(store, word)) ? [] : closeTo(store, word));
  const wider = await Promise.all(words.map(async (word) => [word, ...(await near(word))]));
  return wider.every((ways) => !ways[1]) ? first : once(store, wider, options);
}
