// What is not for everybody's eyes: an entry marked so, or one about somebody who is.
import type { Fact } from './entry';

/** `isMarked`: is this contact, in any record of them, marked sensitive? */
export const isSensitive = (
  { sensitive, people }: Pick<Fact, 'sensitive' | 'people'>,
  isMarked: (contact: string) => boolean,
): boolean => sensitive === true || people.some(isMarked);

/** Who is marked, as far as it is known; of whom nothing is known counts as marked, so that nothing shows too early. */
export const markedIn =
  (marks: ReadonlyMap<string, boolean>) =>
  (contact: string): boolean =>
    marks.get(contact) ?? true;
