// Which entries are covered on screens: those marked sensitive, and those about a person who is.
import type { Fact } from './entry';

/** `isMarked`: is this contact, in any record of them, marked sensitive? */
export const isSensitive = (
  { sensitive, people }: Pick<Fact, 'sensitive' | 'people'>,
  isMarked: (contact: string) => boolean,
): boolean => sensitive === true || people.some(isMarked);

/** Who is marked sensitive. A contact that is not loaded yet counts as marked, so that nothing shows too early. */
export const markedIn =
  (marks: ReadonlyMap<string, boolean>) =>
  (contact: string): boolean =>
    marks.get(contact) ?? true;
