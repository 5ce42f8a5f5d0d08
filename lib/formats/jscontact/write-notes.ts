// What was noted of a person as the notes of a Card: first that on the card itself, then one for each entry.

import type { WriteContext } from '@/lib/formats/format';
import { sentenceOf } from '@/lib/formats/text/person';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { provenanceOf } from '@/lib/model/person/contact';
import type { Person } from '@/lib/model/person/people';
import { ownerOfEntry, ownerOfField } from '@/lib/model/whose/ownership';
import { type Json, marksOf, objectAt, own } from './dialect';
import { utcOf } from './time';

/** Of all the records that turned out to be this person. */
export const noteOn = ({ contact, also }: Person): string =>
  [...new Set([contact, ...also].map(({ note }) => note))].filter(Boolean).join('\n\n');

function words(entry: Fact, context: WriteContext): string {
  const { label, text } = sentenceOf(entry, context);
  return label === 'Note' ? text || label : `${label}: ${text}`;
}

/** The entry as it is kept, but for what only means something where it was written. */
export function entryOf(entry: Fact, idIn: (contact: string) => string): Json {
  const { clock: _clock, provenance: _provenance, deleted: _deleted, ...told } = entry;
  return { ...told, people: [...new Set(entry.people.map(idIn))] };
}

function noteFor(entry: Fact, context: WriteContext, idIn: (contact: string) => string): Json {
  const created = utcOf(momentOf(entry.at));
  return {
    '@type': 'Note',
    note: words(entry, context),
    ...(created && { created }),
    ...objectAt(entry.extra, 'jscontact'),
    [own('entry')]: entryOf(entry, idIn),
    ...marksOf(entry.provenance ?? [], ownerOfEntry(entry)),
  };
}

export function writeNotes(card: Json, person: Person, context: WriteContext, idIn: (contact: string) => string): void {
  const { contact, entries } = person;
  const note = noteOn(person);
  const marks = marksOf(provenanceOf(contact, 'note'), ownerOfField(contact, 'note'));
  const notes = [
    ...(note ? [{ '@type': 'Note', note, ...marks }] : []),
    ...entries.map((entry) => noteFor(entry, context, idIn)),
  ];
  if (notes.length > 0) card.notes = Object.fromEntries(notes.map((one, i) => [`n${i + 1}`, one]));
}
