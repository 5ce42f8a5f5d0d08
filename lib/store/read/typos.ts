// Words the notebook holds that differ by one slip from a word it does not: a letter wrong, missing, too many or swapped.
// Goes past Dexie, whose bookkeeping for many questions took longer than the answers.
import { Dexie } from 'dexie';
import type { Store } from '@/lib/store/store';

/** Shorter words have too many neighbours. */
export const FORGIVEN_FROM = 5;
/** So many stand in for the word that was typed. */
const MOST = 6;
/** Letters nearly always typed right: slips among them are tried where no later one explains the word. */
const HEAD = 2;
/** Beginnings one cursor looks for; others look at the same time. */
const CHAIN = 24;

const LETTERS: readonly [RegExp, string][] = [
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
];

const lettersFor = (word: string): string[] => [...(LETTERS.find(([script]) => script.test(word))?.[1] ?? '')];

/** Every word one slip away whose first difference is at one of the places `from` to `upTo`. */
export function slips(word: string, from: number, upTo: number): string[] {
  const letters = [...word];
  const others = lettersFor(word);
  const found = new Set<string>();
  for (let i = from; i <= Math.min(upTo, letters.length); i += 1) {
    const [before, after] = [letters.slice(0, i).join(''), letters.slice(i).join('')];
    const rest = letters.slice(i + 1).join('');
    for (const letter of others) {
      found.add(before + letter + after);
      if (i < letters.length) found.add(before + letter + rest);
    }
    if (i < letters.length) found.add(before + rest);
    if (i + 1 < letters.length) found.add(before + letters[i + 1] + letters[i] + letters.slice(i + 2).join(''));
  }
  found.delete(word);
  return [...found];
}

/** Words in their order: those of people, or those of entries, each first in a key of several parts. */
interface Words {
  source: IDBIndex | IDBObjectStore;
  keyOf(word: string): IDBValidKey;
}

const wordAt = ({ key }: IDBCursor): string => String(Array.isArray(key) ? key[0] : key);

function wordsOf({ db }: Store): Words[] {
  const reading = db.dexie.backendDB().transaction(['contacts', 'postings'], 'readonly');
  return [
    { source: reading.objectStore('contacts').index('words'), keyOf: (word) => word },
    { source: reading.objectStore('postings'), keyOf: (word) => [word] },
  ];
}

/** The first words from `range` on, until `next` names no other place to leap to. */
const leaping = (
  { source }: Words,
  range: IDBKeyRange,
  direction: IDBCursorDirection,
  next: (word: string) => IDBValidKey | undefined,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = source.openKeyCursor(range, direction);
    request.onsuccess = () => {
      const to = request.result ? next(wordAt(request.result)) : undefined;
      if (to === undefined) resolve();
      else request.result?.continue(to);
    };
    request.onerror = () => reject(request.error);
  });

/**
 * Which of these beginnings, in ascending order, some word has. What stands at or behind one of them also tells which of
 * the next cannot be there, so that few are asked for.
 */
async function among(words: Words, beginnings: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  let i = 0;
  const from = Dexie.dependencies.IDBKeyRange.lowerBound(words.keyOf(beginnings[0] ?? ''));
  await leaping(words, from, 'next', (word) => {
    for (let sought = beginnings[i]; sought !== undefined; sought = beginnings[i]) {
      if (word.startsWith(sought)) found.push(sought);
      else if (sought > word) return words.keyOf(sought);
      i += 1;
    }
  });
  return found;
}

async function known(store: Store, beginnings: readonly string[]): Promise<string[]> {
  const sorted = beginnings.toSorted((a, b) => (a < b ? -1 : 1));
  const chains = Array.from({ length: Math.ceil(sorted.length / CHAIN) }, (_, n) =>
    sorted.slice(n * CHAIN, (n + 1) * CHAIN),
  );
  const found = await Promise.all(wordsOf(store).flatMap((words) => chains.map((chain) => among(words, chain))));
  return [...new Set(found.flat())];
}

/** The words on both sides of where this one stands, itself among them. */
async function neighbours(store: Store, word: string): Promise<string[]> {
  const ranges = Dexie.dependencies.IDBKeyRange;
  const found: string[] = [];
  const note = (neighbour: string) => void found.push(neighbour);
  await Promise.all(
    wordsOf(store).flatMap((words) => [
      leaping(words, ranges.lowerBound(words.keyOf(word)), 'next', note),
      leaping(words, ranges.upperBound(words.keyOf(word), true), 'prev', note),
    ]),
  );
  return found;
}

export const isKnown = async (store: Store, word: string): Promise<boolean> =>
  (await neighbours(store, word)).some((other) => other.startsWith(word));

/** Is it a word as it stands, and not only the beginning of one? */
export const isWhole = async (store: Store, word: string): Promise<boolean> =>
  (await neighbours(store, word)).includes(word);

/** Beginnings of known words one slip away from `word`, the longest first; none for short ones. */
export async function closeTo(store: Store, word: string): Promise<string[]> {
  const letters = [...word];
  if (letters.length < FORGIVEN_FROM) return [];
  const others = await neighbours(store, word);
  // Where no word begins with the first four letters, the slip is among these: only slips up to there can help.
  const upTo = letters.findLastIndex((_, i) =>
    others.some((other) => other.startsWith(letters.slice(0, i + 1).join(''))),
  );
  const late = await known(store, slips(word, HEAD, upTo + 1));
  const close = late.length > 0 ? late : await known(store, slips(word, 0, Math.min(HEAD - 1, upTo + 1)));
  return close.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST);
}
