// HubSpot: entries as its notes, each with the e-mail address of the person it belongs to.

import { neutral, tableText } from '@/lib/formats/csv/cell';
import { emailOf } from '@/lib/formats/csv/person-cells';
import { dateOf } from '@/lib/formats/text/person';
import { noteText } from '@/lib/formats/vcard/card';
import { phrase } from '@/lib/words';
import type { Format, WriteContext } from './format';

const HEADER = ['Email', 'Activity date', 'Note body'];

function* rows(context: WriteContext): Generator<string[]> {
  for (const person of context.people) {
    const email = emailOf(person);
    if (!email) continue;
    // HubSpot asks which order of day and month a file has; this one has one meaning only.
    for (const entry of person.entries)
      yield [email, dateOf(entry.at).slice(0, 10), noteText(entry, context)].map(neutral);
  }
}

export default {
  id: 'hubspot-notes',
  name: phrase`HubSpot notes, on people with an e-mail address`,
  fileName: 'hubspot-notes.csv',
  mediaType: 'text/csv;charset=utf-8',
  standard: false,
  write: (_archive, context) => tableText(HEADER, rows(context)),
} satisfies Format;
