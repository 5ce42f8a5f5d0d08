// Names that are words as well, in English, German, French and Spanish: alone such a word does not say that somebody is meant.

import { foldChar } from './letters';
import ordinary from './ordinary-words';

const listed = (words: string): string[] =>
  words.split(' ').map((word) => [...word].map((char) => foldChar(char).text).join(''));
const nouns: ReadonlySet<string> = new Set(listed(ordinary.NOUNS));
const words: ReadonlySet<string> = new Set([...listed(ordinary.WORDS), ...nouns, ...listed(ordinary.OTHERS)]);

/** `word`: folded. */
export const isOrdinary = (word: string): boolean => words.has(word);
/** An ordinary word whose capital letter says nothing. */
export const isAlwaysCapital = (word: string): boolean => nouns.has(word);
