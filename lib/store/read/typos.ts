// Words the notebook holds that differ by one slip from a word it does not: a letter wrong, missing, too many or swapped.
import { Dexie } from 'dexie';
import type { Store } from '@/lib/store/store';

/** Shorter words have too many neighbours. */
export const FORGIVEN_FROM = 5;
/** So many stand in for the word that was typed. */
const MOST = 6;

const LETTERS: readonly [RegExp, string][] = [
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
];

const lettersFor = (word: string): string[] => [...(LETTERS.find(([script]) => script.test(word))?.[1] ?? '')];

/** Every word one slip away whose first difference is at place `upTo` or before. */
export function slips(word: string, upTo: number): string[] {
  const letters = [...word];
  const others = lettersFor(word);
  const found = new Set<string>();
  for (let i = 0; i <= Math.min(upTo, letters.length); i += 1) {
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

type Asked = <Key extends IDBValidKey>(request: IDBRequest<Key | undefined>) => Promise<boolean>;
const there: Asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result !== undefined);
    request.onerror = () => reject(request.error);
  });

/**
 * Which of these beginnings some word of a person or an entry has. Goes past Dexie, whose bookkeeping for hundreds of
 * questions took longer than the answers.
 */
async function known(store: Store, beginnings: readonly string[]): Promise<string[]> {
  const ranges = Dexie.dependencies.IDBKeyRange;
  const reading = store.db.dexie.backendDB().transaction(['contacts', 'postings'], 'readonly');
  const [people, entries] = [reading.objectStore('contacts').index('words'), reading.objectStore('postings')];
  const found = await Promise.all(
    beginnings.flatMap((word) => [
      there(people.getKey(ranges.bound(word, `${word}\uffff`))),
      there(entries.getKey(ranges.bound([word], [`${word}\uffff`, []]))),
    ]),
  );
  return beginnings.filter((_, i) => found[2 * i] || found[2 * i + 1]);
}

export const isKnown = async (store: Store, word: string): Promise<boolean> => (await known(store, [word])).length > 0;

/** Is it a word as it stands, and not only the beginning of one? */
export async function isWhole(store: Store, word: string): Promise<boolean> {
  const ranges = Dexie.dependencies.IDBKeyRange;
  const reading = store.db.dexie.backendDB().transaction(['contacts', 'postings'], 'readonly');
  const found = await Promise.all([
    there(reading.objectStore('contacts').index('words').getKey(word)),
    there(reading.objectStore('postings').getKey(ranges.bound([word], [word, []]))),
  ]);
  return found.some(Boolean);
}

/** Beginnings of known words one slip away from `word`, the longest first; none for short ones. */
export async function closeTo(store: Store, word: string): Promise<string[]> {
  const letters = [...word];
  if (letters.length < FORGIVEN_FROM) return [];
  // Where no word begins with the first four letters, the slip is among these: only slips up to there can help.
  const beginnings = letters.map((_, i) => letters.slice(0, i + 1).join(''));
  const whole = await known(store, beginnings);
  const close = await known(store, slips(word, whole.length));
  return close.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST);
}
