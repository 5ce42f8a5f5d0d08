// What a row says of a person, made fit for a contact: too long is cut, what is no address is left out, both are said.

import type { Attribution } from '@/lib/formats/format';
import { oneLine, plain } from '@/lib/formats/text/plain';
import { birthdayIn } from '@/lib/model/person/birthday';
import { emptyContact, withFields, withHandle } from '@/lib/model/person/changed-contact';
import type { Contact, ContactFields } from '@/lib/model/person/contact';
import { type Handle, keyOf } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import { dayIn } from '@/lib/model/written-day';
import { phrase, sayNumber } from '@/lib/words';
import { type Address, addressesIn } from './address';

export interface RowPerson {
  /** Empty parts are passed over. */
  name: string;
  headline?: string;
  title?: string;
  organisation?: string;
  note?: string;
  tags?: readonly string[];
  /** A date in words. */
  metOn?: string;
  /** As a program writes it. */
  birthday?: string;
  /** What has no field of its own: "Department" and what stands there. */
  more?: readonly (readonly [string, string])[];
  addresses: readonly Address[];
}

export interface RowOrigin extends Attribution {
  id: string;
  created: string;
}

/** Hears what is the matter with a row, a sentence each time. */
export type Say = (sentence: string) => void;

const LINE = 300;
function handlesOf(address: Address, { clock, from }: Attribution, say: Say): Handle[] {
  const { found, fault } = addressesIn(address);
  if (fault) say(fault);
  const { label, types } = address;
  return found.map(({ channel, value }) => {
    const owner = address.owner ?? likelyOwner(channel, value);
    const said = { ...(label && { label }), ...(types && { types: [...types] }) };
    return { key: keyOf(channel, value), channel, value, owner, ...said, clock, provenance: [from] };
  });
}

function cut(text: string, most: number, what: string, say: Say): string {
  if (text.length <= most) return text;
  say(phrase`The ${what} is longer than ${sayNumber(most)} characters; the rest was left out.`);
  return text.slice(0, most).toWellFormed();
}

function metOn(text: string, say: Say): string | undefined {
  const day = text ? dayIn(text) : null;
  if (text && !day)
    say(phrase`"${text.slice(0, 60).toWellFormed()}" is no date that can mean one day only, and was left out.`);
  return day ?? undefined;
}

function fieldsOf(draft: RowPerson, say: Say): Partial<ContactFields> {
  const line = (text: string | undefined, what: string) => cut(oneLine(text ?? ''), LINE, what, say);
  const tags = [...new Set((draft.tags ?? []).map((tag) => line(tag, 'tag')).filter(Boolean))];
  const more = (draft.more ?? []).flatMap(([what, text]) => (oneLine(text) ? [`${what}: ${oneLine(text)}`] : []));
  const fields: Partial<ContactFields> = {
    name: line(draft.name, 'name'),
    headline: line(draft.headline, 'headline'),
    title: line(draft.title, 'title'),
    organisation: line(draft.organisation, 'organisation'),
    note: cut(plain(draft.note ?? '').trim(), 20_000, 'note', say),
    custom: cut(more.join('\n'), 5_000, phrase`rest of the row`, say),
    metOn: metOn(oneLine(draft.metOn ?? ''), say),
    birthday: birthdayIn(line(draft.birthday, 'birthday')),
  };
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  return { name: '', ...filled, ...(tags.length > 0 && { tags }) };
}

/** `Ann Rep <ann@home.example>` in a column of names. */
function apart(draft: RowPerson): RowPerson {
  const [, name = '', text = ''] = draft.name.trim().match(/^"?([^"<>]+?)"?\s*<([^<>\s]+@[^<>\s]+)>$/) ?? [];
  return name && text ? { ...draft, name, addresses: [...draft.addresses, { channel: 'email', text }] } : draft;
}

/** Null where the row names nobody: neither a name nor an address. */
export function contactOf(row: RowPerson, origin: RowOrigin, say: Say): Contact | null {
  const draft = apart(row);
  const handles = new Map<string, Handle>();
  for (const address of draft.addresses)
    for (const handle of handlesOf(address, origin, say)) if (!handles.has(handle.key)) handles.set(handle.key, handle);
  const fields = fieldsOf(draft, say);
  if (!fields.name && handles.size === 0) return null;
  // An address in place of a name names nobody.
  if ([...handles.values()].some(({ channel, value }) => channel === 'email' && value === fields.name))
    fields.name = '';
  const contact = withFields(emptyContact(origin.id, origin.created), fields, origin.clock, origin.from);
  return [...handles.values()].reduce(withHandle, contact);
}
