// Names of people of the notebook, found in a text: whole names, and family names after a form of address.

export interface NameHit {
  from: number;
  to: number;
  /** Ids of the contacts who are called so. */
  who: readonly string[];
}

export type FindNames = (text: string) => NameHit[];

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'herr', 'herrn', 'frau']);
/** Shorter family names are words of every language. */
const LEAST = 3;

interface Word {
  folded: string;
  from: number;
  to: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: word.normalize('NFC').toLowerCase(),
    from: index,
    to: index + word.length,
  }));

interface Name {
  words: string[];
  who: string[];
}

/** By first word: whole names of two words and more. */
type Index = Map<string, Name[]>;

function add(index: Index, words: string[], id: string): void {
  const [first = ''] = words;
  const same = index.get(first) ?? [];
  const known = same.find((name) => name.words.join(' ') === words.join(' '));
  if (known) known.who.push(id);
  else index.set(first, [...same, { words, who: [id] }]);
}

function longestAt(words: readonly Word[], at: number, names: readonly Name[]): Name | undefined {
  return names
    .filter((name) => name.words.every((word, i) => words[at + i]?.folded === word))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
}

/** `people`: id and name of everybody who may be meant. */
export function nameFinder(people: readonly { id: string; name: string }[]): FindNames {
  const whole: Index = new Map();
  const family: Index = new Map();
  for (const { id, name } of people) {
    if (name.includes('@')) continue;
    const words = wordsOf(name).map(({ folded }) => folded);
    const last = words.at(-1) ?? '';
    if (words.length > 1) {
      add(whole, words, id);
      add(whole, [last, ...words.slice(0, -1)], id);
    }
    if (last.length >= LEAST) add(family, [last], id);
  }
  return (text) => {
    const words = wordsOf(text);
    const hits: NameHit[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const here = words[at]?.folded ?? '';
      const titled = TITLES.has(words[at - 1]?.folded ?? '') ? (family.get(here) ?? []) : [];
      const name = longestAt(words, at, [...(whole.get(here) ?? []), ...titled]);
      const [first, last] = [words[at], words[at + (name?.words.length ?? 1) - 1]];
      if (!name || !first || !last) continue;
      hits.push({ from: first.from, to: last.to, who: name.who });
      at += name.words.length - 1;
    }
    return hits;
  };
}
