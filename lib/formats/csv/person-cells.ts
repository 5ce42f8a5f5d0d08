// A person as the cells other programs have for one: only what those programs, and Rung, would read as what it is.

import { nameParts } from '@/lib/formats/text/name';
import { oneLine, plain } from '@/lib/formats/text/plain';
import { cardNotes } from '@/lib/formats/vcard/card';
import { canonical, type Handle, keyOf, linkOf } from '@/lib/model/person/handle';
import type { Person } from '@/lib/model/person/people';
import { type Address, addressesIn, BETWEEN } from './address';

export interface Reached {
  value: string;
  owner: Handle['owner'];
}

export interface Cells {
  given: string;
  family: string;
  organisation: string;
  title: string;
  note: string;
  tags: string[];
  emails: Reached[];
  phones: Reached[];
  /** LinkedIn first. */
  webs: Reached[];
  postals: Reached[];
}

/** What separates values in one cell may not stand in a value. */
const apart = (text: string): string => text.replace(/:{3,}/g, ':');

function textOf({ channel, value }: Handle): string {
  if (channel === 'linkedin') return linkOf({ channel, value: canonical(channel, value) }) ?? '';
  return channel === 'postal' ? apart(plain(value)).trim() : apart(oneLine(value));
}

/** Live ones, each once, as far as they can be read back. */
function reached(person: Person, channel: Address['channel'], from: readonly Handle['channel'][]): Reached[] {
  const all = new Map<string, Reached>();
  for (const kind of from)
    for (const handle of person.handles) {
      if (handle.channel !== kind || handle.deadOn) continue;
      const [found, ...more] = addressesIn({ channel, text: textOf(handle) }).found;
      if (!found || more.length > 0 || found.channel !== kind) continue;
      const value = kind === 'linkedin' ? textOf(handle) : found.value;
      const key = keyOf(found.channel, found.value);
      if (!all.has(key)) all.set(key, { value, owner: handle.owner });
    }
  return [...all.values()];
}

function cellsOf(person: Person): Cells {
  const { name, organisation, title, tags } = person.contact;
  const emails = reached(person, 'email', ['email']);
  const said = oneLine(name);
  // An address in place of a name is no name.
  const [family, given] = nameParts(emails.some(({ value }) => value === said) ? '' : said);
  return {
    given,
    family,
    organisation: oneLine(organisation ?? ''),
    title: oneLine(title ?? ''),
    note: cardNotes(person).join('\n\n').trim(),
    tags: tags ?? [],
    emails,
    phones: reached(person, 'phone', ['phone']),
    webs: reached(person, 'web', ['linkedin', 'url']),
    postals: reached(person, 'postal', ['postal']),
  };
}

/** The first that works; undefined where there is none. */
export const emailOf = (person: Person): string | undefined => reached(person, 'email', ['email'])[0]?.value;

const isSomebody = ({ given, family, emails, phones, webs, postals }: Cells): boolean =>
  Boolean(given || family) || emails.length + phones.length + webs.length + postals.length > 0;

/** Everybody of whom there is anything to write. */
export const everybody = (people: readonly Person[]): IteratorObject<Cells> =>
  people.values().map(cellsOf).filter(isSomebody);

/** Tags as a program lists them, each on one line and then without what separates them there. */
export const tagsFor = (tags: readonly string[], separator: RegExp): string[] => [
  ...new Set(tags.map((tag) => oneLine(oneLine(tag).replace(separator, ' '))).filter(Boolean)),
];

/** Values for so many columns, the rest together in the last one. */
export function spread<Item extends { value: string }>(items: readonly Item[], columns: number): (Item | undefined)[] {
  const last = items.slice(columns - 1);
  const [first] = last;
  const joined = first && { ...first, value: last.map(({ value }) => value).join(BETWEEN) };
  return Array.from({ length: columns }, (_, i) => (i === columns - 1 ? joined : items[i]));
}

export const cells = (record: Readonly<Record<string, string>>, header: readonly string[]): string[] =>
  header.map((column) => record[column] ?? '');
