// HubSpot: entries as its notes, each with the e-mail address of the person it belongs to.
import { peopleOf } from '@/lib/model/people';
import { neutral, tableText } from './csv/cell';
import { emailOf } from './csv/person-cells';
import type { Format } from './format';
import { dateOf } from './text/person';
import { noteText } from './vcard/card';

const HEADER = ['Email', 'Activity date', 'Note body'];

export default {
  id: 'hubspot-notes',
  name: 'HubSpot notes, on people with an e-mail address',
  fileName: 'hubspot-notes.csv',
  mediaType: 'text/csv;charset=utf-8',
  standard: false,
  write: (archive, context) => {
    const rows = peopleOf(archive).flatMap((person) => {
      const email = emailOf(person);
      if (!email) return [];
      return person.entries.map((entry) =>
        // HubSpot asks which order of day and month a file has; this one has one meaning only.
        [email, dateOf(entry.at).slice(0, 10), noteText(entry, context)].map(neutral),
      );
    });
    return tableText(HEADER, rows);
  },
} satisfies Format;
