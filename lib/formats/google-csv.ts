// Google Contacts: its table, read in the columns it has since 2024 and in those before, written in the new ones.

import { BETWEEN } from '@/lib/formats/csv/address';
import { neutral, phoneCell, tableText } from '@/lib/formats/csv/cell';
import { googlePerson } from '@/lib/formats/csv/google';
import { tableFormat } from '@/lib/formats/csv/layout';
import { type Cells, cells, everybody, type Reached, spread, tagsFor } from '@/lib/formats/csv/person-cells';
import { whole } from '@/lib/formats/text/whole';
import { type Person, peopleOf } from '@/lib/model/person/people';
import { phrase } from '@/lib/words';
import type { Format } from './format';

const COLUMNS = 5;
const numbered = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => [`${kind} ${i + 1} - Label`, `${kind} ${i + 1} - Value`]).flat();

const HEADER = [
  ...['First Name', 'Middle Name', 'Last Name', 'Phonetic First Name', 'Phonetic Middle Name', 'Phonetic Last Name'],
  ...['Name Prefix', 'Name Suffix', 'Nickname', 'File As', 'Organization Name', 'Organization Title'],
  ...['Organization Department', 'Birthday', 'Notes', 'Photo', 'Labels'],
  ...numbered('E-mail', COLUMNS),
  ...numbered('Phone', COLUMNS),
  ...['Address 1 - Label', 'Address 1 - Formatted'],
  ...numbered('Website', COLUMNS),
];

const LABELS = { personal: 'Home', employer: 'Work', unknown: 'Other' } as const;

function filled(kind: string, items: readonly Reached[], cell: (text: string) => string): [string, string][] {
  return spread(items, COLUMNS).flatMap((item, i): [string, string][] =>
    item
      ? [
          [`${kind} ${i + 1} - Label`, LABELS[item.owner]],
          [`${kind} ${i + 1} - Value`, cell(item.value)],
        ]
      : [],
  );
}

/** Google's own group, without which nobody is seen among the contacts. */
const MINE = '* myContacts';

function row(person: Cells): string[] {
  const [postal] = spread(person.postals, 1);
  const tags = tagsFor(person.tags, /:{3,}|^[\s*]+/g);
  const record = {
    'First Name': neutral(person.given),
    'Last Name': neutral(person.family),
    'Organization Name': neutral(person.organisation),
    'Organization Title': neutral(person.title),
    Notes: neutral(person.note),
    Labels: [MINE, ...tags].join(BETWEEN),
    ...Object.fromEntries(filled('E-mail', person.emails, neutral)),
    ...Object.fromEntries(filled('Phone', person.phones, phoneCell)),
    ...Object.fromEntries(filled('Website', person.webs, neutral)),
    ...(postal && { 'Address 1 - Label': LABELS[postal.owner], 'Address 1 - Formatted': neutral(postal.value) }),
  };
  return cells(record, HEADER);
}

const write = (people: readonly Person[]): Iterable<string> => tableText(HEADER, everybody(people).map(row));

export default {
  ...tableFormat({
    id: 'google-csv',
    name: phrase`Google Contacts`,
    fileName: 'google.csv',
    heads: (names) =>
      (names.has('labels') && names.has('file as')) ||
      (names.has('given name') && names.has('family name') && names.has('group membership')),
    person: googlePerson,
    idle: /^(?:Phonetic |.* (?:Yomi|Phonetic)|Yomi |Photo$|File As$|Name$|.* - (?:Label|Type)$)/i,
  }),
  write: (_archive, { people }) => write(people),
  keeps: (archive) =>
    whole(write(peopleOf(archive)))
      .split('\r\n')
      .toSorted(),
} satisfies Format;
