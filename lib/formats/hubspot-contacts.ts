// HubSpot: the people it can recognise, which it does by e-mail address only.

import { neutral, phoneCell, tableText } from '@/lib/formats/csv/cell';
import { type Cells, everybody } from '@/lib/formats/csv/person-cells';
import { phrase } from '@/lib/words';
import type { Format } from './format';

/** The names of HubSpot's own properties, so that nothing has to be matched by hand. */
const HEADER = [
  ...['First Name', 'Last Name', 'Email', 'Phone Number', 'Mobile Phone Number'],
  ...['Company Name', 'Job Title', 'Website URL'],
];

const row = ({ given, family, emails, phones, organisation, title, webs }: Cells): string[] => [
  ...[given, family, emails[0]?.value ?? ''].map(neutral),
  ...[phones[0]?.value ?? '', phones[1]?.value ?? ''].map(phoneCell),
  ...[organisation, title, webs[0]?.value ?? ''].map(neutral),
];

export default {
  id: 'hubspot-contacts',
  name: phrase`HubSpot contacts, those with an e-mail address`,
  fileName: 'hubspot-contacts.csv',
  mediaType: 'text/csv;charset=utf-8',
  standard: false,
  write: (_archive, { people }) =>
    tableText(
      HEADER,
      everybody(people)
        .filter(({ emails }) => emails.length > 0)
        .map(row),
    ),
} satisfies Format;
