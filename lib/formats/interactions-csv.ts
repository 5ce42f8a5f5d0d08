// What happened, as a table for people: one row for each entry and each person it is about, with whose knowledge it is.

import { neutral, tableText } from '@/lib/formats/csv/cell';
import { dateOf, nameOf, sentenceOf } from '@/lib/formats/text/person';
import type { Fact } from '@/lib/model/entry/entry';
import type { Person } from '@/lib/model/person/people';
import { ownerOfEntry } from '@/lib/model/whose/ownership';
import { phrase } from '@/lib/words';
import type { Format, WriteContext } from './format';

const HEADER = ['Contact uid', 'Name', 'Date', 'Kind', 'Direction', 'Summary', 'Route', 'Ownership', 'Because'];

const DIRECTIONS: Record<string, string> = { outgoing: 'From me', incoming: 'From them', mutual: 'Both ways' };
const STARTED: Record<string, string> = { me: 'From me', them: 'From them' };

const directionOf = ({ direction, startedBy }: Fact): string =>
  DIRECTIONS[String(direction)] ?? STARTED[String(startedBy)] ?? '';

const routesOf = ({ provenance = [] }: Fact): string =>
  [...new Set(provenance.map(({ route }) => route))].join(', ') || 'typed';

function row(person: Person, entry: Fact, context: WriteContext): string[] {
  const { label, text } = sentenceOf(entry, context);
  const { is, because } = ownerOfEntry(entry);
  return [
    person.contact.id,
    nameOf(person),
    dateOf(entry.at),
    label,
    directionOf(entry),
    text,
    routesOf(entry),
    is,
    because,
  ].map(neutral);
}

function* rows(context: WriteContext): Generator<string[]> {
  for (const person of context.people) for (const entry of person.entries) yield row(person, entry, context);
}

export default {
  id: 'interactions-csv',
  name: phrase`Entries as a table`,
  fileName: 'interactions.csv',
  mediaType: 'text/csv;charset=utf-8',
  standard: true,
  write: (_archive, context) => tableText(HEADER, rows(context)),
} satisfies Format;
