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

interface Index {
  /** Words with a space between, to ids. */
  who: Map<string, string[]>;
  /** First word to how many words its names have, the longest first. */
  lengths: Map<string, number[]>;
}

const emptyIndex = (): Index => ({ who: new Map(), lengths: new Map() });

function add({ who, lengths }: Index, words: readonly string[], id: string): void {
  const name = words.join(' ');
  const known = who.get(name);
  if (known) {
    known.push(id);
    return;
  }
  who.set(name, [id]);
  const [first = ''] = words;
  const others = (lengths.get(first) ?? []).filter((length) => length !== words.length);
  lengths.set(
    first,
    [...others, words.length].sort((a, b) => b - a),
  );
}

/** The longest name that begins with this word. */
function nameAt(words: readonly Word[], at: number, { who, lengths }: Index): (NameHit & { length: number }) | null {
  for (const length of lengths.get(words[at]?.folded ?? '') ?? []) {
    const here = words.slice(at, at + length);
    const found = who.get(here.map(({ folded }) => folded).join(' '));
    const [first, last] = [here[0], here.at(-1)];
    if (found && first && last) return { from: first.from, to: last.to, who: found, length };
  }
  return null;
}

/** `people`: id and name of everybody who may be meant. */
export function nameFinder(people: readonly { id: string; name: string }[]): FindNames {
  const [whole, family] = [emptyIndex(), emptyIndex()];
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
      const titled = TITLES.has(words[at - 1]?.folded ?? '');
      const hit = nameAt(words, at, whole) ?? (titled ? nameAt(words, at, family) : null);
      if (!hit) continue;
      hits.push({ from: hit.from, to: hit.to, who: hit.who });
      at += hit.length - 1;
    }
    return hits;
  };
}
