// When two records are one person, and what becomes of the two: told by what only one person has, never by the name alone.
import { fold } from '@/lib/model/fold';
import { canonicalJson } from '@/lib/model/key-order';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { haveOneScript, mayBeOneName } from '@/lib/model/person/same-name';
import { isUnique, uidKey } from '@/lib/model/person/uid';
import type { PhoneNumbers } from '@/lib/services/person/phone-numbers';

const isMailbox = (key: string): boolean => key.startsWith('email:');
const isProfile = (key: string): boolean => /^(linkedin|linkedin-member|sales-navigator):/.test(key);

/** By these somebody may be known again: their id here, names that other programs gave them, profiles, mailboxes. */
export function tellingKeys(contact: Contact): string[] {
  const uid = uidKey(contact);
  const keys = liveHandles(contact).map(({ key }) => key);
  return [`uid:${contact.id}`, ...(uid ? [uid] : []), ...keys.filter((key) => isMailbox(key) || isProfile(key))];
}

/** Are there any beside the id that a file gets anew each time it is read? */
export const tellsThemselves = (contact: Contact): boolean => tellingKeys(contact).length > 1;

/** Mailboxes that several people read. */
const ROLE =
  /^email:(info|office|mail|post|kontakt|contact|contacto|hello|hallo|team|admin|service|support|sales|vertrieb|ventas|einkauf|purchasing|orders?|accounts?|accounting|billing|buchhaltung|hr|jobs|press|presse|marketing|reception|empfang|secretary|sekretariat|zentrale|verwaltung|bureau|buero)@/;

const keysOf = (contact: Contact): Set<string> => new Set(liveHandles(contact).map(({ key }) => key));

/** Each is to be reached, but nowhere where the other is. */
const areApart = (a: Contact, b: Contact): boolean => {
  const [mine, theirs] = [keysOf(a), keysOf(b)];
  return mine.size > 0 && theirs.size > 0 && mine.isDisjointFrom(theirs);
};

const isOneName = (a: string, b: string): boolean => fold(a) === fold(b);

/** An address in place of a name names nobody. */
const isNamed = ({ name }: Contact): boolean => name.trim() !== '' && !name.includes('@');

/** Is a mailbox that both have the mailbox of one? A name that is missing says so only where one person reads it. */
function isOneReader(a: Contact, b: Contact, key: string): boolean {
  const named = isNamed(a) && isNamed(b);
  if (named && !haveOneScript(a.name, b.name)) return false;
  // Neither names anybody: both are the mailbox itself.
  const isMailboxItself = !isNamed(a) && !isNamed(b);
  return mayBeOneName(a.name, b.name) && (named || isMailboxItself || !ROLE.test(key));
}

function isOneBy(key: string, a: Contact, b: Contact): boolean {
  if (isProfile(key)) return true;
  if (isMailbox(key)) return isOneReader(a, b, key);
  // Cards are copied with the name a program gave them, and filled in anew.
  return isUnique(key) ? mayBeOneName(a.name, b.name) || !areApart(a, b) : isOneName(a.name, b.name) && !areApart(a, b);
}

const shared = (a: Contact, b: Contact): string[] => {
  const keys = new Set(tellingKeys(a));
  return tellingKeys(b).filter((key) => keys.has(key));
};

/** Does anything that only one person has say that these are one? */
export const samePerson = (a: Contact, b: Contact): boolean => shared(a, b).some((key) => isOneBy(key, a, b));

/**
 * Those who are one person with `contact`; none where nobody is. One alone where they have all in common with `contact`
 * that the others have, and of several such where they are called the same.
 */
export function likeliest<Item>(contact: Contact, items: readonly Item[], of: (item: Item) => Contact): Item[] {
  const same = items.filter((item) => samePerson(contact, of(item)));
  if (same.length < 2) return same;
  const all = new Set(same.flatMap((item) => shared(contact, of(item))));
  const whole = same.filter((item) => new Set(shared(contact, of(item))).size === all.size);
  const [only, ...others] = whole.filter((item) => whole.length === 1 || isOneName(of(item).name, contact.name));
  return only && others.length === 0 ? [only] : same;
}

export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Given anew each time a file is read, or taken in apart. */
const APART: ReadonlySet<string> = new Set(['id', 'created', 'clocks', 'provenance', 'handles', 'tags', 'note']);

export interface Filled {
  contact: Contact;
  /** A note for which the card has no room. */
  note: string | null;
  /** Fields of the second that say something else, and are left out. */
  left: string[];
  /** The second says something that the first does not. */
  adds: boolean;
}

/** `found` with the numbers of `known`, a removed one too, as they are written there. */
export function withKnownNumbers(known: Contact, found: Contact, { isOne }: PhoneNumbers): Contact {
  const numbers = known.handles.filter(({ channel }) => channel === 'phone');
  const keys = new Set(numbers.map(({ key }) => key));
  const handles = found.handles.map((handle) => {
    if (handle.channel !== 'phone' || keys.has(handle.key)) return handle;
    const same = numbers.find(({ value }) => isOne(value, handle.value));
    return same ? { ...handle, value: same.value, key: same.key } : handle;
  });
  return numbers.length > 0 ? { ...found, handles } : found;
}

/** Two records of one file that are one person: what the first says counts, the second fills its gaps. */
export function fillGaps(first: Contact, second: Contact): Filled {
  const said = Object.entries(second).filter(([field, value]) => !APART.has(field) && !isEmpty(value));
  const gaps = said.filter(([field]) => isEmpty(first[field]));
  const left = said.filter(
    ([field, value]) => !isEmpty(first[field]) && canonicalJson(first[field]) !== canonicalJson(value),
  );
  const keys = new Set(first.handles.map(({ key }) => key));
  const handles = liveHandles(second).filter(({ key }) => !keys.has(key));
  const tags = (second.tags ?? []).filter((tag) => !first.tags?.includes(tag));
  const other = second.note && !first.note?.includes(second.note) ? second.note : null;
  const contact: Contact = {
    ...first,
    ...Object.fromEntries(gaps),
    ...(other && !first.note && { note: other }),
    ...(tags.length > 0 && { tags: [...(first.tags ?? []), ...tags] }),
    handles: [...first.handles, ...handles],
  };
  const note = first.note ? other : null;
  const names = left.map(([field]) => field).filter((field) => field !== 'extra');
  return { contact, note, left: names, adds: gaps.length + handles.length + tags.length > 0 || other !== null };
}
