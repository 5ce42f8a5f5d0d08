// What a row says of a person, made fit for a contact: too long is cut, what is no address is left out, both are said.
import { profileMember, profileSlug } from '@/lib/detect/read/profile-address';
import { type Contact, type ContactFields, emptyContact, withFields, withHandle } from '@/lib/model/contact';
import { type Channel, type Handle, isEmail, keyOf, likelyOwner } from '@/lib/model/handle';
import type { Provenance } from '@/lib/model/provenance';
import { oneLine, plain } from '../text/plain';
import { dayIn } from './day';

export interface Address {
  channel: 'email' | 'phone' | 'web' | 'postal' | 'messaging';
  /** As it stands in the cell; may hold several. */
  text: string;
  /** Where the file says so. */
  owner?: Handle['owner'];
}

export interface Draft {
  /** Empty parts are passed over. */
  name: string;
  headline?: string;
  title?: string;
  organisation?: string;
  note?: string;
  tags?: readonly string[];
  /** A date in words. */
  metOn?: string;
  /** What has no field of its own: "Birthday" and what stands there. */
  more?: readonly (readonly [string, string])[];
  addresses: readonly Address[];
}

export interface Origin {
  id: string;
  created: string;
  clock: string;
  from: Provenance;
}

/** Hears what is the matter with a row, a sentence each time. */
export type Say = (sentence: string) => void;

const LINE = 300;
const ADDRESS = 380;

/** What all the programs write between values that share a cell. */
export const BETWEEN = ' ::: ';

/** An address of the web as it may be opened; bare names of hosts are given a scheme. */
export function webAddress(text: string): string | null {
  const bare = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(text);
  const url = /\s/.test(text) ? null : URL.parse(bare ? `https://${text}` : text);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}

export const isPhone = (text: string): boolean => text.replace(/\D/g, '').length >= 3;

type Found = { channel: Channel; value: string };

/** What an address of the web leads to; profiles of LinkedIn are known by their names or numbers. */
export function webIn(text: string): Found | null {
  const href = webAddress(text);
  if (!href) return null;
  const slug = profileSlug(href);
  if (slug) return { channel: 'linkedin', value: slug };
  const member = profileMember(href);
  return member ? { channel: 'linkedin-member', value: member } : { channel: 'url', value: href };
}

const NOUN: Partial<Record<Address['channel'], string>> = {
  email: 'e-mail address',
  phone: 'phone number',
  web: 'address of the web',
};

function single({ channel, text }: Address): Found | null {
  if (channel === 'email') return isEmail(text) ? { channel, value: text } : null;
  if (channel === 'phone') return isPhone(text) ? { channel, value: text } : null;
  return channel === 'web' ? webIn(text) : { channel, value: text };
}

/** `Ann <ann@home.example>, ann@orbit.example` holds two. */
const partsOf = ({ channel, text }: Address): string[] =>
  channel === 'postal'
    ? text.split(BETWEEN.trim()).map((part) => plain(part).trim())
    : text.split(channel === 'email' ? /[\s,;<>"]+|mailto:/i : BETWEEN.trim()).map(oneLine);

function handlesOf(address: Address, { clock, from }: Origin, say: Say): Handle[] {
  const parts = partsOf(address)
    .filter(Boolean)
    .map((text) => ({ text, is: single({ ...address, text }) }));
  const found = parts.flatMap(({ is }) => is ?? []);
  const lost = parts.some(
    ({ text, is }) => !is && (address.channel !== 'email' || found.length === 0 || text.includes('@')),
  );
  const noun = NOUN[address.channel];
  if (lost && noun) say(`"${oneLine(address.text).slice(0, 60).toWellFormed()}" is no ${noun} and was left out.`);
  return found.flatMap(({ channel, value }) => {
    if (value.length > ADDRESS) say(`An address of ${value.length} characters is longer than any and was left out.`);
    if (value.length > ADDRESS) return [];
    const owner = address.owner ?? likelyOwner(channel, value);
    return [{ key: keyOf(channel, value), channel, value, owner, clock, provenance: [from] }];
  });
}

function cut(text: string, most: number, what: string, say: Say): string {
  if (text.length <= most) return text;
  say(`The ${what} is longer than ${most.toLocaleString('en')} characters; the rest was left out.`);
  return text.slice(0, most).toWellFormed();
}

function metOn(text: string, say: Say): string | undefined {
  const day = text ? dayIn(text) : null;
  if (text && !day)
    say(`"${text.slice(0, 60).toWellFormed()}" is no date that can mean one day only, and was left out.`);
  return day ?? undefined;
}

function fieldsOf(draft: Draft, say: Say): Partial<ContactFields> {
  const line = (text: string | undefined, what: string) => cut(oneLine(text ?? ''), LINE, what, say);
  const tags = [...new Set((draft.tags ?? []).map((tag) => line(tag, 'tag')).filter(Boolean))];
  const more = (draft.more ?? []).flatMap(([what, text]) => (oneLine(text) ? [`${what}: ${oneLine(text)}`] : []));
  const fields: Partial<ContactFields> = {
    name: line(draft.name, 'name'),
    headline: line(draft.headline, 'headline'),
    title: line(draft.title, 'title'),
    organisation: line(draft.organisation, 'organisation'),
    note: cut(plain(draft.note ?? '').trim(), 20_000, 'note', say),
    custom: cut(more.join('\n'), 5_000, 'rest of the row', say),
    metOn: metOn(oneLine(draft.metOn ?? ''), say),
  };
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  return { name: '', ...filled, ...(tags.length > 0 && { tags }) };
}

/** Null where the row names nobody: neither a name nor an address. */
export function contactOf(draft: Draft, origin: Origin, say: Say): Contact | null {
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
