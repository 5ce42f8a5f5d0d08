// What is said of a file of which only a guess tells how its letters are encoded, and what the rep may choose instead.

import type { FileRemark, Taken } from '@/lib/formats/format';
import { phrase } from '@/lib/words';
import type { Letters } from './decode';
import { nameOfEncoding } from './letters';

/** Nothing where all of it is certain. */
export function doubtOf({ encoding, told }: Letters): FileRemark[] {
  if (encoding === null || told) return [];
  const say = phrase`The file does not say how they are encoded. Read as ${nameOfEncoding(encoding)} (${encoding}): if names look wrong, choose another reading.`;
  return [{ verdict: 'unsure', where: phrase`Letters`, say }];
}

/** Nothing where there is nothing to choose. */
export const choiceOf = ({ encoding, possible }: Letters): Pick<Taken, 'letters'> =>
  encoding === null ? {} : { letters: { encoding, possible } };
