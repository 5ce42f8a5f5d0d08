// Thunderbird: its address book as comma-separated values, which leaves out cells at the end of a row.

import type { Address } from '@/lib/formats/csv/address';
import type { Cell } from '@/lib/formats/csv/layout';
import { tableFormat } from '@/lib/formats/csv/layout';
import type { RowPerson } from '@/lib/formats/csv/row-person';
import { wholeName } from '@/lib/formats/text/name';
import { phrase } from '@/lib/words';

const PHONES = [
  ['Work Phone', 'employer'],
  ['Home Phone', 'personal'],
  ['Mobile Number', 'unknown'],
] as const;
const PLACES = [
  ['Work', 'employer'],
  ['Home', 'personal'],
] as const;

function postal(cell: Cell, place: string): string {
  const part = (name: string) => cell(`${place} ${name}`);
  const city = [part('ZipCode'), part('City')].filter(Boolean).join(' ');
  return [part('Address'), part('Address 2'), city, part('State'), part('Country')].filter(Boolean).join('\n');
}

function addressesOf(cell: Cell): Address[] {
  const plainOnes = [
    ['email', 'Primary Email'],
    ['email', 'Secondary Email'],
    ['web', 'Web Page 1'],
    ['web', 'Web Page 2'],
    ['messaging', 'Screen Name'],
  ] as const;
  return [
    ...plainOnes.map(([channel, column]): Address => ({ channel, text: cell(column) })),
    ...PHONES.map(([column, owner]): Address => ({ channel: 'phone', text: cell(column), owner })),
    ...PLACES.map(([place, owner]): Address => ({ channel: 'postal', text: postal(cell, place), owner })),
  ].filter(({ text }) => text);
}

const birthday = (cell: Cell): string =>
  [cell('Birth Year'), cell('Birth Month').padStart(2, '0'), cell('Birth Day').padStart(2, '0')]
    .filter((part) => /[1-9]/.test(part))
    .join('-');

const person = (cell: Cell): RowPerson => {
  const parts = wholeName({ given: cell('First Name'), family: cell('Last Name') });
  return {
    name: cell('Display Name') || parts || cell('Nickname'),
    organisation: cell('Organization'),
    title: cell('Job Title'),
    birthday: birthday(cell),
    note: cell('Notes'),
    more: [
      ['Nickname', cell('Nickname')],
      ['Department', cell('Department')],
      ...[1, 2, 3, 4].map((n) => [`Custom ${n}`, cell(`Custom ${n}`)] as const),
    ],
    addresses: addressesOf(cell),
  };
};

export default tableFormat({
  id: 'thunderbird-csv',
  name: phrase`Thunderbird address book`,
  fileName: 'thunderbird.csv',
  heads: (names) => ['display name', 'primary email', 'screen name'].every((name) => names.has(name)),
  person,
});
