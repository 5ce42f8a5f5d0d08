// What is known of everybody's names: their words, what each of them can mean, and whose it is.
import type { Erased } from './erased';
import { indexRuns, type Runs } from './name-runs';
import {
  givenIn,
  isWeak,
  type Likeness,
  likenesses,
  type NameWord,
  partsOfName,
  spellings,
  stemOf,
} from './name-words';

export interface Named {
  /** Of the person, whatever record of theirs the name stands in. */
  id: string;
  name: string;
}

export interface Meaning {
  /** Those that keep the word, where one of them is kept: the surest. */
  nearest: readonly NameWord[];
  likely: readonly Likeness<NameWord>[];
  /** Whoever's whole name this is, written in one. */
  whole: readonly number[];
}

export interface Index {
  /** Of everybody, by their ids: their place in the lists below. */
  places: Map<string, number>;
  words: Map<string, NameWord>;
  stems: Map<string, NameWord[]>;
  /** All of somebody's words in one, in either order, and the first letter with the last word. */
  joined: Map<string, number[]>;
  wordsOf: NameWord[][];
  runs: Runs;
  meanings: Map<string, Meaning | null>;
  /** Words known of people who are no longer in the notebook. */
  erased: Erased | undefined;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (!known) map.set(key, [item]);
  else if (!known.includes(item)) known.push(item);
}

function wordFor(index: Index, text: string): NameWord {
  const known = index.words.get(text);
  if (known) return known;
  const word: NameWord = { text, people: [], weak: isWeak(text), lone: false };
  for (const spelling of spellings(text)) if (!index.words.has(spelling)) index.words.set(spelling, word);
  push(index.stems, stemOf(text), word);
  return word;
}

function addWord(index: Index, person: number, text: string, weak: boolean): void {
  const word = wordFor(index, text);
  word.weak ||= weak;
  if (word.people.at(-1) !== person) word.people.push(person);
  index.wordsOf[person]?.push(word);
}

const SHORTEST_JOINED = 5;

function addName(index: Index, person: number, name: string): void {
  if (name.includes('@')) return;
  const parts = partsOfName(name);
  const words = parts.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  for (const text of words) addWord(index, person, text, false);
  if (words.length === 1) wordFor(index, words[0] ?? '').lone = true;
  const given = words.length === 1 && givenIn(words[0] ?? '');
  if (given) addWord(index, person, given, true);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1)
    for (const joined of [
      words.join(''),
      [last, ...words.slice(0, -1)].join(''),
      first + last,
      first.slice(0, 1) + last,
    ])
      if (joined.length >= SHORTEST_JOINED) push(index.joined, joined, person);
  index.runs.add(person, parts);
}

function meaningOf(index: Index, text: string): Meaning | null {
  const likely = likenesses(text, (base, isStem): readonly NameWord[] => {
    if (isStem) return index.stems.get(base) ?? [];
    const word = spellings(base).flatMap((spelling) => index.words.get(spelling) ?? []);
    if (word.length > 0) return word;
    return index.erased?.has(base) ? [{ text: base, people: [], weak: false, lone: true }] : [];
  });
  const whole = index.joined.get(text) ?? index.joined.get(text.replace(/s$/, '')) ?? [];
  if (likely.length === 0 && whole.length === 0) return null;
  const exact = likely.filter(({ word }) => word.text === text);
  const sure = likely.filter(({ sure }) => sure === 'yes' || sure === 'addressed');
  const nearest = [exact, sure, likely].find((some) => some.length > 0) ?? [];
  return { nearest: nearest.map(({ word }) => word), likely, whole };
}

export function meaning(index: Index, text: string): Meaning | null {
  const known = index.meanings.get(text);
  if (known !== undefined) return known;
  const found = meaningOf(index, text);
  index.meanings.set(text, found);
  return found;
}

/** `people`: everybody ever known, several names of one person apart. `erased`: names that nobody has any more. */
export function indexOf(people: readonly Named[], erased?: Erased): Index {
  const index: Index = {
    places: new Map(),
    words: new Map(),
    stems: new Map(),
    joined: new Map(),
    wordsOf: [],
    runs: indexRuns(erased),
    meanings: new Map(),
    erased,
  };
  const { places } = index;
  for (const { id, name } of people) {
    const person = places.get(id) ?? places.size;
    places.set(id, person);
    index.wordsOf[person] ??= [];
    addName(index, person, name);
  }
  return index;
}
