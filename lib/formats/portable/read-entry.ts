// An entry of Portable Contacts as a contact: whatever a program of its time wrote, as long as it names somebody.

import * as z from 'zod/mini';
import type { Attribution, ReadContext } from '@/lib/formats/format';
import { isObject, type Json, objectAt, rest, textAt } from '@/lib/formats/jscontact/dialect';
import { instantFrom } from '@/lib/formats/jscontact/time';
import { wholeName } from '@/lib/formats/text/name';
import { isStoredDate } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';
import { emptyContact, withEmployment, withFields, withHandle } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { Employment } from '@/lib/model/person/employment';
import { type Channel, Handle, keyOf, readHandle } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import { phrase, sayNumber } from '@/lib/words';
import { guessedName } from './name';
import { LINKEDIN } from './write-entry';

export interface Read {
  contact: Contact;
  /** What was cut or left: one sentence each. */
  left: string[];
}

/** Lists, single things in place of a list, and bare texts in place of an object. */
const listAt = (entry: Json, name: string): Json[] =>
  [entry[name] ?? []]
    .flat()
    .flatMap((item) => (isObject(item) ? [item] : typeof item === 'string' ? [{ value: item }] : []));

/** The one to use first, first. */
const byUse = (items: Json[]): Json[] => {
  const isFirst = ({ primary }: Json) => primary === true || primary === 'true';
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
};

const OWNERS: Record<string, Handle['owner']> = { home: 'personal', work: 'employer' };

interface Found {
  channel: Channel;
  value: string;
  type: string;
}

function accountIn(item: Json): Omit<Found, 'type'> | null {
  const [username, userid] = [textAt(item, 'username'), textAt(item, 'userid')];
  const [domain, user] = [textAt(item, 'domain'), username || userid];
  if (!user) return null;
  if (!domain.endsWith(LINKEDIN)) return { channel: 'messaging', value: domain ? `${domain}: ${user}` : user };
  return username ? { channel: 'linkedin', value: username } : { channel: 'linkedin-member', value: userid };
}

function urlIn(item: Json): Omit<Found, 'type'> {
  const known = readHandle(textAt(item, 'value'));
  return known?.channel === 'linkedin' ? known : { channel: 'url', value: textAt(item, 'value') };
}

const PARTS = ['streetAddress', 'postalCode', 'locality', 'region', 'country'];
const addressIn = (item: Json): string =>
  textAt(item, 'formatted') ||
  textAt(item, 'value') ||
  PARTS.map((part) => textAt(item, part))
    .filter(Boolean)
    .join(', ');

function addressesIn(entry: Json): Found[] {
  const typed = (item: Json, found: Omit<Found, 'type'> | null): Found[] =>
    found ? [{ ...found, type: textAt(item, 'type').toLowerCase() }] : [];
  const of = (name: string, read: (item: Json) => Omit<Found, 'type'> | null) =>
    byUse(listAt(entry, name)).flatMap((item) => typed(item, read(item)));
  const value = (channel: Channel) => (item: Json) => ({ channel, value: textAt(item, 'value') });
  return [
    ...of('emails', value('email')),
    ...of('phoneNumbers', value('phone')),
    ...of('accounts', accountIn),
    ...of('urls', urlIn),
    ...of('ims', value('messaging')),
    ...of('addresses', (item) => ({ channel: 'postal', value: addressIn(item) })),
  ];
}

function handlesIn(entry: Json, { clock, from }: Attribution, left: string[]): Handle[] {
  const all = new Map<string, Handle>();
  for (const { channel, value, type } of addressesIn(entry)) {
    if (!value.trim()) continue;
    const owner = OWNERS[type] ?? (channel.startsWith('linkedin') ? likelyOwner(channel, value) : 'unknown');
    const handle = Handle.safeParse({ key: keyOf(channel, value), channel, value, owner, clock, provenance: [from] });
    if (!handle.success)
      left.push(phrase`An address is longer than an address can be and was left out: ${value.slice(0, 40)}…`);
    else if (!all.has(handle.data.key)) all.set(handle.data.key, handle.data);
  }
  return [...all.values()];
}

function nameIn(entry: Json): string {
  const name = objectAt(entry, 'name');
  const made = wholeName({
    before: textAt(name, 'honorificPrefix'),
    given: textAt(name, 'givenName'),
    further: textAt(name, 'middleName'),
    family: textAt(name, 'familyName'),
    after: textAt(name, 'honorificSuffix'),
  });
  return textAt(entry, 'displayName') || textAt(name, 'formatted') || made || textAt(entry, 'nickname');
}

const dayIn = (item: Json, name: string): string | undefined => {
  const day = textAt(item, name).slice(0, 10);
  return isStoredDate(day) ? day : undefined;
};

/** Years and months, which are no day; nobody may guess the rest. */
const partDates = (entry: Json): string[] =>
  listAt(entry, 'organizations').flatMap((item) =>
    ['startDate', 'endDate'].flatMap((name) => (textAt(item, name) && !dayIn(item, name) ? [textAt(item, name)] : [])),
  );

/** What is dated, or comes after the first, is a job of theirs; the first, if they still have it, stands on the card. */
function workIn(entry: Json, { clock }: Attribution, context: ReadContext): { card: Json; jobs: Employment[] } {
  const items = byUse(listAt(entry, 'organizations')).filter(({ type }) => type !== 'school');
  const named = items.map((item) => ({ ...item, name: textAt(item, 'name') || textAt(item, 'value') }) as Json);
  const [first] = named;
  const jobs = named.flatMap((item, i) => {
    const [from, to, title] = [dayIn(item, 'startDate'), dayIn(item, 'endDate'), textAt(item, 'title')];
    if (!item.name || (i === 0 && !from && !to)) return [];
    const job = {
      id: context.newId(),
      organisation: item.name,
      ...(title && { title }),
      ...(from && { from }),
      ...(to && { to }),
      clock,
    };
    const read = Employment.safeParse(job);
    return read.success ? [read.data] : [];
  });
  const now = first && !dayIn(first, 'endDate') ? first : {};
  const [organisation, title] = [textAt(now, 'name'), textAt(now, 'title')];
  return { card: { ...(organisation && { organisation }), ...(title && { title }) }, jobs };
}

function tagsIn(entry: Json): string[] {
  const tags = listAt(entry, 'tags').map((item) => textAt(item, 'value').trim());
  return [...new Set(tags.filter(Boolean))];
}

const READ = [
  ...['id', 'displayName', 'published', 'updated', 'note', 'tags', 'connected', 'relationships'],
  ...['emails', 'phoneNumbers', 'accounts', 'urls', 'ims', 'addresses', 'organizations', 'name'],
];

/** What is kept to be written again: of a foreign id, of the parts of a name, and of all a contact has no place for. */
function keptOf(entry: Json, id: string, name: string): Json {
  const parts = objectAt(entry, 'name');
  const said = textAt(entry, 'id');
  const isGuess = canonicalJson(parts) === canonicalJson(guessedName(name));
  return {
    ...rest(entry, ...READ),
    ...(said && said !== id && { id: said }),
    ...(!isGuess && Object.keys(rest(parts, 'formatted')).length > 0 && { name: { ...parts, formatted: name } }),
  };
}

const Uuid = z.uuid();

export function idIn(entry: Json): string | undefined {
  const id = textAt(entry, 'id').toLowerCase();
  return Uuid.safeParse(id).success ? id : undefined;
}

const MAX = { name: 300, title: 300, organisation: 300, note: 20_000 } as const;

function fitting(fields: Json, left: string[]): Json {
  const all = Object.entries(fields).map(([field, value]): [string, unknown] => {
    const most = MAX[field as keyof typeof MAX];
    if (!most || typeof value !== 'string' || value.length <= most) return [field, value];
    left.push(phrase`The ${field} is longer than ${sayNumber(most)} characters and was cut there.`);
    return [field, value.slice(0, most).toWellFormed()];
  });
  return Object.fromEntries(all);
}

/** Null for nobody: no name and no address. `id`: of the entry, or a new one. */
export function readEntry(entry: Json, id: string, origin: Attribution, context: ReadContext): Read | null {
  const left: string[] = [];
  const handles = handlesIn(entry, origin, left);
  const name = nameIn(entry);
  if (!name.trim() && handles.length === 0) return null;
  const { card, jobs } = workIn(entry, origin, context);
  const [note, tags] = [textAt(entry, 'note'), tagsIn(entry).map((tag) => tag.slice(0, 300).toWellFormed())];
  const kept = keptOf(entry, id, name);
  const extra = Object.keys(kept).length > 0 ? { portable: kept } : undefined;
  const fields = { name, ...card, ...(note && { note }), ...(tags.length > 0 && { tags }), ...(extra && { extra }) };
  const empty = emptyContact(id, instantFrom(entry.published) ?? origin.from.capturedAt);
  const written = withFields(empty, fitting(fields, left), origin.clock, origin.from);
  for (const date of partDates(entry))
    left.push(phrase`A date of a job is no whole day and was left out: ${date.slice(0, 40)}.`);
  return { contact: handles.reduce(withHandle, jobs.reduce(withEmployment, written)), left };
}
