// Whom an archive is about: merges followed to their end, deletions left out, each person with their live entries.
import type { Archive } from '@/lib/model/archive';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { type Contact, liveHandles } from './contact';
import type { Handle } from './handle';
import { laterFact } from './later-copy';

export interface Person {
  contact: Contact;
  /** Records that were merged into this one. */
  also: Contact[];
  /** Live addresses of all these records, one for each key. */
  handles: Handle[];
  /** Live entries, newest first; of the same moment the later written first. */
  entries: Fact[];
}

const smallest = (contacts: readonly Contact[]): Contact | undefined =>
  contacts.reduce<Contact | undefined>(
    (least, contact) => (least && least.id < contact.id ? least : contact),
    undefined,
  );

/** Where two devices merged the same people in opposite directions, the one with the smallest id stands for all. */
function rootOf(contact: Contact, byId: ReadonlyMap<string, Contact>): Contact {
  const chain = [contact];
  for (let here = contact; here.mergedInto; ) {
    const next = byId.get(here.mergedInto);
    if (!next) return here;
    const back = chain.indexOf(next);
    if (back >= 0) return smallest(chain.slice(back)) ?? here;
    chain.push(next);
    here = next;
  }
  return chain.at(-1) ?? contact;
}

/** For each id of the list the contact it stands for now: itself, or the one it was merged into, where that is there. */
export function rootsOf(contacts: readonly Contact[]): Map<string, Contact> {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return new Map(contacts.map((contact) => [contact.id, rootOf(contact, byId)]));
}

/** Of each entry the fact that counts, deletions included. */
export function headsOf(facts: readonly Fact[]): Map<string, Fact> {
  const heads = new Map<string, Fact>();
  for (const fact of facts) {
    const known = heads.get(fact.entry);
    heads.set(fact.entry, known ? laterFact(known, fact) : fact);
  }
  return heads;
}

/** Each moment is read once: a long timeline compares it many times. */
function newestFirst(facts: readonly Fact[]): Fact[] {
  const timed = facts.map((fact) => ({ fact, moment: momentOf(fact.at) }));
  timed.sort(
    ({ fact: a, moment: from }, { fact: b, moment: to }) =>
      to - from || (a.clock === b.clock ? 0 : a.clock < b.clock ? 1 : -1) || (a.id < b.id ? 1 : -1),
  );
  return timed.map(({ fact }) => fact);
}

function handlesOf(contact: Contact, also: readonly Contact[]): Handle[] {
  const keys = new Set(contact.handles.map((handle) => handle.key));
  const others = also.flatMap(liveHandles).filter((handle) => {
    const fresh = !keys.has(handle.key);
    keys.add(handle.key);
    return fresh;
  });
  return [...liveHandles(contact), ...others];
}

const byName = ({ contact: a }: Person, { contact: b }: Person): number => {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
};

/** Everybody who is neither deleted nor part of somebody else, in the order of their names. */
export function peopleOf({ contacts, journal }: Pick<Archive, 'contacts' | 'journal'>): Person[] {
  const roots = rootsOf(contacts);
  const people = new Map<string, Person>();
  for (const contact of contacts)
    if (roots.get(contact.id) === contact && !contact.deleted)
      people.set(contact.id, { contact, also: [], handles: [], entries: [] });
  for (const contact of contacts) {
    const root = roots.get(contact.id);
    if (root && root !== contact) people.get(root.id)?.also.push(contact);
  }
  for (const fact of headsOf(journal).values()) {
    if (fact.deleted) continue;
    for (const id of new Set(fact.people.map((person) => roots.get(person)?.id)))
      if (id) people.get(id)?.entries.push(fact);
  }
  for (const person of people.values()) {
    person.handles = handlesOf(person.contact, person.also);
    person.entries = newestFirst(person.entries);
  }
  return [...people.values()].sort(byName);
}
