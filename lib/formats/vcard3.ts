// vCard 3.0: the people for Outlook, iCloud, Google and old telephones, with one note each; cards of 2.1 are read too.

import { contextOf } from '@/lib/formats/text/context';
import { nameOf, stageOf } from '@/lib/formats/text/person';
import { oneLine } from '@/lib/formats/text/plain';
import { birthdayLine, category, kindOf, metThrough, type Present, presentIn } from '@/lib/formats/vcard/card';
import { handleLines3, wholeNote, writeCards3 } from '@/lib/formats/vcard/card3';
import { keptLines } from '@/lib/formats/vcard/kept';
import { isVersion4, readCards, startsCards } from '@/lib/formats/vcard/read';
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
    addresses: [...new Set(person.handles.flatMap(handleLines3))].sort(),
    labels: labelsOf(person.handles, handleLines3),
    birthday: birthdayLine(person.contact, 3),
    stage: stageOf(person, context).number,
    tags: [...new Set((tags ?? []).map(category).filter(Boolean))],
    notes: wholeNote(person, context).split('\n\n').sort(),
    through: metThrough(person, present),
    kept: keptLines(person.contact, 3),
  };
}

export default {
  id: 'vcard3',
  name: phrase`Contacts for older address books (vCard 3.0)`,
  fileName: 'contacts-3.vcf',
  mediaType: 'text/vcard;version=3.0',
  standard: true,
  foreign: true,
  write: writeCards3,
  read: readCards,
  // Of no version, of 2.1, or with something before the first card.
  recognises: (start, fileName) =>
    !isVersion4(start) && (startsCards(start) || (/\.vcf$/i.test(fileName) && /^BEGIN:VCARD/im.test(start))),
  keeps: (archive) => {
    const [context, present] = [contextOf(archive), presentIn(archive)];
    return Object.fromEntries(context.people.map((person) => [person.contact.id, keepsOf(person, context, present)]));
  },
} satisfies Format;
