// The columns of Outlook for Windows, in its order, and a row of them as a person.
import { wholeName } from '@/lib/formats/text/name';
import type { Handle } from '@/lib/model/person/handle';
import type { Address } from './address';
import type { Cell } from './layout';
import type { RowPerson } from './row-person';

const STREETS = ['Business', 'Home', 'Other'].flatMap((place) =>
  ['Street', 'Street 2', 'Street 3', 'City', 'State', 'Postal Code', 'Country/Region'].map(
    (part) => `${place} ${part}`,
  ),
);

export const OUTLOOK_COLUMNS: readonly string[] = [
  ...['Title', 'First Name', 'Middle Name', 'Last Name', 'Suffix', 'Company', 'Department', 'Job Title'],
  ...STREETS,
  ...["Assistant's Phone", 'Business Fax', 'Business Phone', 'Business Phone 2', 'Callback', 'Car Phone'],
  ...['Company Main Phone', 'Home Fax', 'Home Phone', 'Home Phone 2', 'ISDN', 'Mobile Phone', 'Other Fax'],
  ...['Other Phone', 'Pager', 'Primary Phone', 'Radio Phone', 'TTY/TDD Phone', 'Telex', 'Account', 'Anniversary'],
  ...["Assistant's Name", 'Billing Information', 'Birthday', 'Business Address PO Box', 'Categories', 'Children'],
  ...['Directory Server', 'E-mail Address', 'E-mail Type', 'E-mail Display Name', 'E-mail 2 Address'],
  ...['E-mail 2 Type', 'E-mail 2 Display Name', 'E-mail 3 Address', 'E-mail 3 Type', 'E-mail 3 Display Name'],
  ...['Gender', 'Government ID Number', 'Hobby', 'Home Address PO Box', 'Initials', 'Internet Free Busy'],
  ...['Keywords', 'Language', 'Location', "Manager's Name", 'Mileage', 'Notes', 'Office Location'],
  ...['Organizational ID Number', 'Other Address PO Box', 'Priority', 'Private', 'Profession', 'Referred By'],
  ...['Sensitivity', 'Spouse', 'User 1', 'User 2', 'User 3', 'User 4', 'Web Page'],
];

/** Where a phone or street of each owner stands. */
export const OUTLOOK_PHONES: Record<Handle['owner'], readonly string[]> = {
  employer: ['Business Phone', 'Business Phone 2', 'Company Main Phone'],
  personal: ['Home Phone', 'Home Phone 2'],
  unknown: ['Mobile Phone', 'Primary Phone', 'Other Phone', 'Car Phone'],
};
export const OUTLOOK_STREETS: Record<Handle['owner'], string> = {
  employer: 'Business',
  personal: 'Home',
  unknown: 'Other',
};
export const OUTLOOK_EMAILS = ['E-mail Address', 'E-mail 2 Address', 'E-mail 3 Address'];

const OWNERS = ['employer', 'personal', 'unknown'] as const;

const street = (cell: Cell, place: string): string => {
  const part = (name: string) => cell(`${place} ${name}`);
  return [
    ...[part('Street'), part('Street 2'), part('Street 3'), part('Address PO Box')],
    ...[[part('Postal Code'), part('City')].filter(Boolean).join(' '), part('State'), part('Country/Region')],
  ]
    .filter(Boolean)
    .join('\n');
};

function addressesOf(cell: Cell): Address[] {
  const phones = OWNERS.flatMap((owner) =>
    OUTLOOK_PHONES[owner].map((column): Address => ({ channel: 'phone', text: cell(column), owner })),
  );
  const streets = OWNERS.map(
    (owner): Address => ({ channel: 'postal', text: street(cell, OUTLOOK_STREETS[owner]), owner }),
  );
  const emails = OUTLOOK_EMAILS.map((column): Address => ({ channel: 'email', text: cell(column) }));
  const web: Address = { channel: 'web', text: cell('Web Page') };
  return [...emails, ...phones, web, ...streets].filter(({ text }) => text);
}

/** What Outlook writes for a date nobody entered. */
const date = (text: string): string => (/^0+\/0+\/0+$/.test(text) ? '' : text);

const MORE = ['Department', 'Spouse', 'Children', 'Hobby', 'Profession', 'Referred By', "Manager's Name"] as const;

export function outlookPerson(cell: Cell): RowPerson {
  const name = wholeName({
    before: cell('Title'),
    given: cell('First Name'),
    further: cell('Middle Name'),
    family: cell('Last Name'),
    after: cell('Suffix'),
  });
  return {
    name: name || cell('E-mail Display Name'),
    organisation: cell('Company'),
    title: cell('Job Title'),
    birthday: cell('Birthday'),
    note: cell('Notes'),
    tags: cell('Categories').split(';'),
    more: [
      ...MORE.map((column) => [column, cell(column)] as const),
      ["Assistant's Name", cell("Assistant's Name")],
      ['Anniversary', date(cell('Anniversary'))],
    ],
    addresses: addressesOf(cell),
  };
}
