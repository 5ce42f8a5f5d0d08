// What is said of a file of which only a guess tells how its letters are encoded.
import type { FileRemark } from '@/lib/formats/format';
import type { Letters } from './decode';
import { nameOfEncoding } from './letters';

/** Nothing where all of it is certain. */
export function doubtOf({ encoding, told }: Letters): FileRemark[] {
  if (encoding === null || told) return [];
  const say = `The file does not say how they are encoded. Read as ${nameOfEncoding(encoding)} (${encoding}): if names look wrong, save the file as UTF-8 and import it again.`;
  return [{ verdict: 'unsure', where: 'Letters', say }];
}
