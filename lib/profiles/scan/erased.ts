// The names of people who were erased: known again in a text without being kept, by marks of the words they are made of.
import { parse } from './atoms';
import { isWeak, partsOfName } from './name-words';

export interface Erased {
  /** Is this (folded, as `wordsToRemember` gives it) part of such a name? */
  has(word: string): boolean;
  /** Lengths of those in scripts without spaces, the longest first. */
  runs: readonly number[];
}

/** By what a name is known again; words of every day only in one with the others. */
export function wordsToRemember(name: string): string[] {
  const parts = partsOfName(name);
  const words = parts.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const runs = parts.filter(({ kind }) => kind === 'run').map(({ text }) => text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const joined =
    words.length > 1
      ? [words.join(''), last + words.slice(0, -1).join(''), first + last, first.slice(0, 1) + last]
      : [];
  const whole = runs.length > 0 ? [runs.join(''), runs.toReversed().join('')] : [];
  const telling = [...words.filter((word) => !isWeak(word)), ...runs.filter((run) => run.length > 1)];
  return [...new Set([...telling, ...joined.filter((word) => word.length > 4), ...whole])];
}

/** Of such words those in scripts without spaces, by their length. */
export const runsAmong = (words: readonly string[]): number[] =>
  [...new Set(words.filter((word) => parse(word).atoms[0]?.kind === 'run').map(({ length }) => length))].sort(
    (a, b) => b - a,
  );
