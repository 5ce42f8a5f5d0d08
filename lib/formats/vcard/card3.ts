// A person as the lines of a vCard 3.0 (RFC 2426), in the dialect of Outlook, iCloud and Google.

import type { WriteContext } from '@/lib/formats/format';
import { instantOf } from '@/lib/formats/text/person';
import { oneLine } from '@/lib/formats/text/plain';
import { canonical, type Handle, linkOf } from '@/lib/model/person/handle';
import type { Person } from '@/lib/model/person/people';
import {
  birthdayLine,
  cardNotes,
  changedAt,
  isoStamp,
  kindOf,
  line,
  nameLines,
  noteText,
  PRODID,
  type Present,
  phoneTypes,
  stageLines,
  text,
  throughLines,
  webAddress,
  workLines,
  writerOf,
} from './card';
import { keptLines } from './kept';
import { escapeText } from './lines';
import { headingOf, withoutHeadings } from './note';
import { labelled } from './types';

const OWNER: Record<Handle['owner'], string[]> = { personal: ['HOME'], employer: ['WORK'], unknown: [] };

/** The types of an address in one parameter, as these readers know it; the first address of a kind is the preferred one. */
const typed = (...types: string[]): string => (types.length > 0 ? `;TYPE=${types.join(',')}` : '');

export function handleLines3(handle: Handle): string[] {
  const { channel, value } = handle;
  const owner = OWNER[handle.owner];
  if (!oneLine(value)) return [];
  if (channel === 'email') return [`EMAIL${typed('INTERNET', ...owner)}:${line(value)}`];
  if (channel === 'phone') {
    const kinds = phoneTypes(handle).map((type) => type.toUpperCase());
    return [`TEL${typed(...owner, ...(kinds.length > 0 ? kinds : ['VOICE']))}:${line(value)}`];
  }
  if (channel === 'messaging') return [`X-SOCIALPROFILE:${line(value)}`];
  if (channel === 'postal') return [`ADR${typed(...owner)}:;;${text(value)};;;;`];
  if (channel === 'linkedin') {
    const link = linkOf({ channel, value: canonical(channel, value) });
    return link ? [`X-SOCIALPROFILE;TYPE=linkedin:${link}`, `URL:${link}`] : [];
  }
  const link = channel === 'url' ? webAddress(value) : null;
  return link ? [`URL${typed(...owner)}:${link}`] : [];
}

/** One note for all, because many readers keep only one: what stands on the card, then each entry below its date. */
export function wholeNote(person: Person, context: WriteContext): string {
  const dated = person.entries.map((entry) => {
    const heading = headingOf(entry.at, isoStamp(instantOf(entry.at)));
    return `${heading}\n${withoutHeadings(noteText(entry, context)).trim()}`.trim();
  });
  const card = withoutHeadings(cardNotes(person).join('\n\n')).trim();
  return [card, ...dated].filter(Boolean).join('\n\n');
}

function cardOf(person: Person, context: WriteContext, present: Present): string[] {
  const { contact } = person;
  const [note, revised, kind] = [wholeNote(person, context), isoStamp(changedAt(person)), kindOf(contact)];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    PRODID,
    `UID:urn:uuid:${contact.id}`,
    ...nameLines(person),
    ...(kind === 'individual' ? [] : [`X-ADDRESSBOOKSERVER-KIND:${kind}`]),
    ...workLines(person),
    ...person.handles.flatMap((handle, n) => labelled(handleLines3(handle), handle, n, line)),
    ...birthdayLine(contact, 3),
    ...stageLines(person, context),
    ...throughLines(person, present),
    ...(note ? [`NOTE:${escapeText(note)}`] : []),
    ...keptLines(contact, 3),
    ...(revised ? [`REV:${revised.slice(0, 19)}Z`] : []),
    'END:VCARD',
  ];
}

/** All people of an archive, folded, CRLF at each line's end. */
export const writeCards3 = writerOf(cardOf);
