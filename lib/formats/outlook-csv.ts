// Outlook for Windows: its table of 92 columns.

import { neutral, phoneCell, tableText } from '@/lib/formats/csv/cell';
import { tableFormat } from '@/lib/formats/csv/layout';
import {
  OUTLOOK_COLUMNS,
  OUTLOOK_EMAILS,
  OUTLOOK_PHONES,
  OUTLOOK_STREETS,
  outlookPerson,
} from '@/lib/formats/csv/outlook';
import { type Cells, cells, everybody, type Reached, tagsFor } from '@/lib/formats/csv/person-cells';
import { whole } from '@/lib/formats/text/whole';
import { type Person, peopleOf } from '@/lib/model/person/people';
import { phrase } from '@/lib/words';
import type { Format } from './format';

/** A column for each as long as there are some; the rest is left over. */
function place(columns: readonly string[], items: readonly Reached[], cell: (text: string) => string) {
  return {
    placed: items.slice(0, columns.length).map(({ value }, i) => [columns[i] ?? '', cell(value)] as const),
    over: items.slice(columns.length).map(({ value }) => value),
  };
}

function row(person: Cells): string[] {
  const owned = (['employer', 'personal', 'unknown'] as const).flatMap((owner) => {
    const of = (items: readonly Reached[]) => items.filter((item) => item.owner === owner);
    const street = `${OUTLOOK_STREETS[owner]} Street`;
    return [place(OUTLOOK_PHONES[owner], of(person.phones), phoneCell), place([street], of(person.postals), neutral)];
  });
  const all = [place(OUTLOOK_EMAILS, person.emails, neutral), place(['Web Page'], person.webs, neutral), ...owned];
  const over = all.flatMap((part) => part.over);
  const note = [person.note, ...(over.length > 0 ? [`Also: ${over.join(', ')}`] : [])].filter(Boolean).join('\n\n');
  const record = {
    'First Name': neutral(person.given),
    'Last Name': neutral(person.family),
    Company: neutral(person.organisation),
    'Job Title': neutral(person.title),
    Categories: neutral(tagsFor(person.tags, /;/g).join(';')),
    Notes: neutral(note),
    ...Object.fromEntries(all.flatMap((part) => part.placed)),
  };
  return cells(record, OUTLOOK_COLUMNS);
}

const write = (people: readonly Person[]): Iterable<string> => tableText(OUTLOOK_COLUMNS, everybody(people).map(row));

export default {
  ...tableFormat({
    id: 'outlook-csv',
    name: phrase`Outlook contacts`,
    fileName: 'outlook.csv',
    heads: (names) => ['first name', 'e-mail address', 'business street', 'job title'].every((name) => names.has(name)),
    person: outlookPerson,
    idle: /^(?:E-mail (?:\d )?(?:Type|Display Name)|Gender|Initials|Priority|Private|Sensitivity|Language|Mileage)$/,
  }),
  write: (_archive, { people }) => write(people),
  keeps: (archive) =>
    whole(write(peopleOf(archive)))
      .split('\r\n')
      .toSorted(),
} satisfies Format;
