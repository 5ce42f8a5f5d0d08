// The first words of a file that hold more than plain letters: by them the rep sees whether it was read rightly.
import type { Archive } from '@/lib/model/archive';
import type { Contact } from '@/lib/model/person/contact';

const SHOWN = 5;
/** Of a note only the beginning. Characters. */
const LONGEST = 60;

const isBeyondAscii = (text: string): boolean => /[^\0-\x7f]/.test(text);

const notesOf = ({ note }: Contact): string[] => (note ?? '').split('\n').filter(isBeyondAscii);

/** Names, and where too few hold such letters, what else is said of people. */
export function wordsBeyondAscii({ contacts }: Pick<Archive, 'contacts'>): string[] {
  const kinds = [
    (one: Contact) => [one.name],
    (one: Contact) => [one.organisation, one.title, one.headline],
    (one: Contact) => (one.tags ?? []) as string[],
    notesOf,
  ];
  const words = new Set<string>();
  for (const kind of kinds)
    for (const contact of contacts)
      for (const text of kind(contact)) {
        if (words.size === SHOWN) return [...words];
        if (text && isBeyondAscii(text)) words.add(text.slice(0, LONGEST).toWellFormed());
      }
  return [...words];
}
