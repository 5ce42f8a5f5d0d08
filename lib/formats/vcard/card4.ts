// A person as the lines of a vCard 4.0 (RFC 6350, RFC 9554), in the dialect that most address books read whole.

import type { WriteContext } from '@/lib/formats/format';
import { instantOf, stageOf } from '@/lib/formats/text/person';
import { oneLine } from '@/lib/formats/text/plain';
import { canonical, type Handle, linkOf } from '@/lib/model/person/handle';
import type { Person } from '@/lib/model/person/people';
import {
  birthdayLine,
  cardNotes,
  changedAt,
  kindOf,
  line,
  metThrough,
  nameLines,
  noteText,
  PRODID,
  type Present,
  phoneTypes,
  stageLines,
  text,
  throughLines,
  timestamp,
  webAddress,
  workLines,
  writerOf,
} from './card';
import { keptLines } from './kept';
import { escapeText } from './lines';
import { PREFIX } from './sheet';
import { labelled } from './types';

const TYPE = { personal: ';TYPE=home', employer: ';TYPE=work', unknown: '' };

/** A number that leaves no doubt is a `tel:` address (RFC 3966); any other stays text. */
function phoneLine(handle: Handle): string {
  const number = oneLine(handle.value);
  const type = [TYPE[handle.owner], ...phoneTypes(handle).map((kind) => `;TYPE=${kind}`)].join('');
  const global = /^\+\d[\d\s.()-]{4,}$/.test(number) && !number.includes('(0)');
  return global
    ? `TEL${type};VALUE=uri:tel:${number.replace(/\s+/g, '-')}`
    : `TEL${type};VALUE=text:${escapeText(number)}`;
}

/** Addresses that a card has no place for stay in the archive: ids of LinkedIn's own, and what is of no known kind. */
export function handleLines(handle: Handle): string[] {
  const { channel, value, owner } = handle;
  if (!oneLine(value)) return [];
  if (channel === 'email') return [`EMAIL${TYPE[owner]}:${line(value)}`];
  if (channel === 'phone') return [phoneLine(handle)];
  if (channel === 'messaging') return [`SOCIALPROFILE;VALUE=text:${line(value)}`];
  if (channel === 'postal') return [`ADR${TYPE[owner]}:;;${text(value)};;;;`];
  if (channel === 'linkedin') {
    const link = linkOf({ channel, value: canonical(channel, value) });
    return link ? [`SOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=uri:${link}`, `URL:${link}`] : [];
  }
  const link = channel === 'url' ? webAddress(value) : null;
  return link ? [`URL${TYPE[owner]}:${link}`] : [];
}

function noteLines(person: Person, context: WriteContext): string[] {
  const dated = person.entries.map((entry) => {
    const created = timestamp(instantOf(entry.at));
    return `NOTE${created ? `;CREATED=${created}` : ''}:${escapeText(noteText(entry, context))}`;
  });
  return [...cardNotes(person).map((note) => `NOTE:${escapeText(note)}`), ...dated];
}

/** `contact` claims least of the relations RFC 6350 has words for. */
const relatedLines = (person: Person, present: Present): string[] =>
  metThrough(person, present).map((id) => `RELATED;TYPE=contact;VALUE=uri:urn:uuid:${id}`);

/** The one parameter with quotation marks: a colon in it needs them (RFC 9555, 2.15). */
const stageProperty = (person: Person, context: WriteContext): string[] => {
  const { number } = stageOf(person, context);
  return number > 0 ? [`JSPROP;JSPTR="${PREFIX}:stage":${number}`] : [];
};

function cardOf(person: Person, context: WriteContext, present: Present): string[] {
  const { contact } = person;
  const [made, revised] = [timestamp(instantOf(contact.created)), timestamp(changedAt(person))];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    PRODID,
    `KIND:${kindOf(contact)}`,
    `UID:urn:uuid:${contact.id}`,
    ...nameLines(person),
    ...workLines(person),
    ...person.handles.flatMap((handle, n) => labelled(handleLines(handle), handle, n, line)),
    ...birthdayLine(contact, 4),
    ...stageLines(person, context),
    ...stageProperty(person, context),
    ...relatedLines(person, present),
    ...throughLines(person, present),
    ...noteLines(person, context),
    ...keptLines(contact, 4),
    ...(made ? [`CREATED:${made}`] : []),
    ...(revised ? [`REV:${revised}`] : []),
    'END:VCARD',
  ];
}

/** All people of an archive, folded, CRLF at each line's end. */
export const writeCards4 = writerOf(cardOf);
