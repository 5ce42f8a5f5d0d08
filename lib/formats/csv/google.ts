// The columns of Google Contacts: those since 2024, and the older names of the same things.
import { wholeName } from '@/lib/formats/text/name';
import type { Handle } from '@/lib/model/person/handle';
import { type Address, BETWEEN } from './address';
import type { Cell } from './layout';
import type { RowPerson } from './row-person';

/** A mark before the value Google holds for the main one, and before groups of its own. */
const MARK = /^\*\s*/;

const OWNERS: Record<string, Handle['owner']> = { home: 'personal', work: 'employer', other: 'unknown' };
/** What Google calls addresses itself, besides whose they are. */
const ITS_OWN = /^(?:mobile|main|internet|profile|blog|home ?page|custom|obsolete|fax|pager)$/;
/** A handle holds no longer one. Characters. */
const MAX_LABEL = 60;

/** `Work Fax` is a fax of the employer's; what is no word of Google's is the rep's own. */
function labelled(said: string): Pick<Address, 'owner' | 'label' | 'types'> {
  const label = said.replace(MARK, '').trim();
  const words = label.toLowerCase();
  const [, whose = '', what = ''] = words.match(/^(home|work|other)?\s?(fax|pager)?$/) ?? [];
  const owner = OWNERS[whose];
  const known = owner || what || ITS_OWN.test(words) || label === '' || label.length > MAX_LABEL;
  const type = what || (/^(?:fax|pager)$/.test(words) ? words : '');
  return { ...(owner && { owner }), ...(type && { types: [type] }), ...(!known && { label }) };
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];

function postal(cell: Cell, n: number): string {
  const part = (name: string) => cell(`Address ${n} - ${name}`);
  const city = [part('Postal Code'), part('City')].filter(Boolean).join(' ');
  const lines = [part('Street'), part('Extended Address'), part('PO Box'), city, part('Region'), part('Country')];
  return part('Formatted') || lines.filter(Boolean).join('\n');
}

function addressesOf(cell: Cell): Address[] {
  const numbered = (kind: string, channel: Address['channel']): Address[] =>
    NUMBERS.map((n) => {
      const label = cell(`${kind} ${n} - Label`) || cell(`${kind} ${n} - Type`);
      return { channel, text: cell(`${kind} ${n} - Value`), ...labelled(label) };
    });
  const places = NUMBERS.slice(0, 4).map((n): Address => {
    const label = cell(`Address ${n} - Label`) || cell(`Address ${n} - Type`);
    return { channel: 'postal', text: postal(cell, n), ...labelled(label) };
  });
  return [
    ...numbered('E-mail', 'email'),
    ...numbered('Phone', 'phone'),
    ...numbered('Website', 'web'),
    ...numbered('IM', 'messaging'),
    ...places,
  ].filter(({ text }) => text);
}

/** Labels of the rep's own; `* myContacts` and its like are Google's. */
const tagsOf = (text: string): string[] =>
  text
    .split(BETWEEN.trim())
    .map((label) => label.trim())
    .filter((label) => label && !MARK.test(label));

export function googlePerson(cell: Cell): RowPerson {
  const either = (now: string, before: string) => cell(now) || cell(before);
  const whole = wholeName({
    before: cell('Name Prefix'),
    given: either('First Name', 'Given Name'),
    further: either('Middle Name', 'Additional Name'),
    family: either('Last Name', 'Family Name'),
    after: cell('Name Suffix'),
  });
  return {
    name: whole || either('Name', 'File As') || cell('Nickname'),
    organisation: either('Organization Name', 'Organization 1 - Name'),
    title: either('Organization Title', 'Organization 1 - Title'),
    birthday: cell('Birthday'),
    note: cell('Notes'),
    tags: tagsOf(either('Labels', 'Group Membership')),
    more: [
      ['Nickname', cell('Nickname')],
      ['Department', either('Organization Department', 'Organization 1 - Department')],
    ],
    addresses: addressesOf(cell),
  };
}
