// vCard 4.0: the people for any address book, with one dated note for each entry; cards of others are read too.

import { contextOf } from '@/lib/formats/text/context';
import { instantOf, nameOf, stageOf } from '@/lib/formats/text/person';
import { oneLine } from '@/lib/formats/text/plain';
import {
  birthdayLine,
  cardNotes,
  category,
  kindOf,
  metThrough,
  noteText,
  type Present,
  presentIn,
  timestamp,
} from '@/lib/formats/vcard/card';
import { handleLines, writeCards4 } from '@/lib/formats/vcard/card4';
import { keptLines } from '@/lib/formats/vcard/kept';
import { isVersion4, readCards } from '@/lib/formats/vcard/read';
import { labelsOf } from '@/lib/formats/vcard/types';
import type { Person } from '@/lib/model/person/people';
import { phrase } from '@/lib/words';
import type { Format, WriteContext } from './format';

function keepsOf(person: Person, context: WriteContext, present: Present): unknown {
  const { title, organisation, tags } = person.contact;
  return {
    name: nameOf(person),
    kind: kindOf(person.contact),
    work: [title, organisation].map((part) => oneLine(part ?? '')),
    addresses: [...new Set(person.handles.flatMap(handleLines))].sort(),
    labels: labelsOf(person.handles, handleLines),
    birthday: birthdayLine(person.contact, 4),
    stage: stageOf(person, context).number,
    tags: [...new Set((tags ?? []).map(category).filter(Boolean))],
    note: cardNotes(person).join('\n\n'),
    notes: person.entries.map((entry) => `${timestamp(instantOf(entry.at))} ${noteText(entry, context)}`).sort(),
    through: metThrough(person, present),
    kept: keptLines(person.contact, 4),
  };
}

export default {
  id: 'vcard4',
  name: phrase`Contacts for address books (vCard 4.0)`,
  fileName: 'contacts.vcf',
  mediaType: 'text/vcard;version=4.0',
  standard: true,
  foreign: true,
  write: writeCards4,
  read: readCards,
  recognises: isVersion4,
  keeps: (archive) => {
    const [context, present] = [contextOf(archive), presentIn(archive)];
    return Object.fromEntries(context.people.map((person) => [person.contact.id, keepsOf(person, context, present)]));
  },
} satisfies Format;
