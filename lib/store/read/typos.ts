// Words the notebook holds that differ by one slip from a word it does not: a letter wrong, missing, too many or swapped.
// Goes past Dexie, whose bookkeeping for many questions took longer than the answers.
import { Dexie } from 'dexie';
import type { Store } from '@/lib/store/store';
import { asked, reading } from './past-dexie';

/** Shorter words have too many neighbours. */
export const FORGIVEN_FROM = 5;
/** So many stand in for the word that was typed. */
const MOST = 6;
/** Letters nearly always typed right: slips among them are tried where no later one explains the word. */
const HEAD = 2;
/** Beginnings one cursor looks for; others look at the same time. */
const CHAIN = 40;
/** Rows of the index whose keys are read at once rather than leapt over. */
const MOST_KEYS = 3_000;

const LETTERS: readonly [RegExp, string][] = [
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
];

/** Every word one slip away whose first difference is at one of the places `from` to `upTo`, its length at most. */
export function slips(word: string, from: number, upTo: number): string[] {
  const letters = [...word];
  const part = (start: number, end?: number) => letters.slice(start, end).join('');
  // None at all stands for a letter too many.
  const others = ['', ...(LETTERS.find(([script]) => script.test(word))?.[1] ?? '')];
  const found = new Set<string>();
  for (let i = from; i <= upTo; i += 1) {
    for (const letter of others) found.add(part(0, i) + letter + part(i)).add(part(0, i) + letter + part(i + 1));
    found.add(part(0, i) + part(i + 1, i + 2) + part(i, i + 1) + part(i + 2));
  }
  found.delete(word);
  return [...found];
}

type Source = IDBIndex | IDBObjectStore;

/**
 * Which of these beginnings, in ascending order, some word has, and the first word that has it. What stands at or behind
 * one of them also tells which of the next cannot be there, so that few are asked for. `keyOf`: where a word stands.
 */
const leaping = (
  source: Source,
  keyOf: (word: string) => IDBValidKey,
  beginnings: readonly string[],
): Promise<[beginning: string, word: string][]> =>
  new Promise((resolve, reject) => {
    const found: [string, string][] = [];
    let i = 0;
    const from = Dexie.dependencies.IDBKeyRange.lowerBound(keyOf(beginnings[0] ?? ''));
    const request = source.openKeyCursor(from);
    request.onsuccess = () => {
      const cursor = request.result;
      const word = cursor ? wordIn(cursor.key) : '';
      for (let sought = beginnings[i]; cursor && sought !== undefined; sought = beginnings[i]) {
        if (word.startsWith(sought)) found.push([sought, word]);
        else if (sought > word) return cursor.continue(keyOf(sought));
        i += 1;
      }
      resolve(found);
    };
    request.onerror = () => reject(request.error);
  });

const shared = (a: string, b: string): string => {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return a.slice(0, n);
};

const wordIn = (key: IDBValidKey): string => String([key].flat()[0]);

/** As `leaping`, by all words at once that begin as all of these do, each as often as it has rows; null where those are too many. */
async function listing(postings: IDBObjectStore, sorted: readonly string[]): Promise<[string, string][] | null> {
  const head = shared(sorted[0] ?? '', sorted.at(-1) ?? '');
  if (sorted.length < CHAIN || head.length < HEAD) return null;
  const range = Dexie.dependencies.IDBKeyRange.bound([head], [`${head}\uffff`, []]);
  const words = (await asked(postings.getAllKeys(range, MOST_KEYS))).map(wordIn);
  if (words.length === MOST_KEYS) return null;
  let i = 0;
  return sorted.flatMap((sought): [string, string][] => {
    while (i < words.length && (words[i] ?? '') < sought) i += 1;
    const word = words[i];
    return word?.startsWith(sought) ? [[sought, word]] : [];
  });
}

/** The beginnings that words of people or entries have, with such words. */
async function known(store: Store, beginnings: readonly string[]): Promise<[beginning: string, word: string][]> {
  const sorted = beginnings.toSorted();
  const chains = Array.from({ length: Math.ceil(sorted.length / CHAIN) }, (_, n) =>
    sorted.slice(n * CHAIN, (n + 1) * CHAIN),
  );
  const all = await reading(store, 'contacts', 'postings');
  const [people, postings] = [all.objectStore('contacts').index('words'), all.objectStore('postings')];
  const found = await Promise.all([
    listing(postings, sorted).then(
      async (listed) =>
        listed ?? (await Promise.all(chains.map((part) => leaping(postings, (word) => [word], part)))).flat(),
    ),
    ...chains.map((part) => leaping(people, (word) => word, part)),
  ]);
  return found.flat();
}

export const isKnown = async (store: Store, word: string): Promise<boolean> => (await known(store, [word])).length > 0;

/** Is it a word as it stands, and not only the beginning of one? */
export const isWhole = async (store: Store, word: string): Promise<boolean> =>
  (await known(store, [word])).some(([, first]) => first === word);

/** Beginnings of known words one slip away from `word`, the longest first; none for short ones. */
export async function closeTo(store: Store, word: string): Promise<string[]> {
  const { length } = [...word];
  if (length < FORGIVEN_FROM) return [];
  const late = await known(store, slips(word, HEAD, length));
  const close = late.length > 0 ? late : await known(store, slips(word, 0, HEAD - 1));
  const beginnings = new Set(close.map(([beginning]) => beginning).sort());
  return [...beginnings].sort((a, b) => b.length - a.length).slice(0, MOST);
}
