// The people of one foreign file, each once: rows that are one person become one, whatever format they came in.

import { fold } from '@/lib/model/fold';
import type { Contact } from '@/lib/model/person/contact';
import type { PhoneNumbers } from '@/lib/services/person/phone-numbers';
import { phrase } from '@/lib/words';
import type { WeighedContact } from './people';
import { type Filled, fillGaps, likeliest, tellingKeys, withKnownNumbers } from './same-person';
import { nameOf, type Remark } from './verdict';

/** Somebody of the file, with all that its rows say of them. */
export interface FilePerson {
  contact: Contact;
  /** Ids of all their rows. */
  ids: string[];
  /** Notes of further rows that say something else. */
  notes: string[];
}

export interface FilePeople {
  people: FilePerson[];
  /** Rows that became one person, and people who share an address. */
  hints: Remark[];
  /** Rows that belong to two people. */
  unsure: WeighedContact[];
}

const WORDS: Record<string, string> = {
  name: phrase`name`,
  title: phrase`title`,
  organisation: phrase`organisation`,
  metOn: phrase`day you met`,
};

/** Null where the second row says nothing that the first does not. */
function joinedHint({ contact, left, adds }: Filled, second: Contact): Remark | null {
  const lost = left.flatMap((field) => (WORDS[field] ? `${WORDS[field]} “${String(second[field])}”` : []));
  const also = lost.length > 0 ? phrase` Left out of the second: ${lost.join(', ')}.` : '';
  const say = phrase`Is in the file more than once; the rows became one person.${also}`;
  return adds || lost.length > 0 ? { where: nameOf(contact), say } : null;
}

const namesOf = (people: readonly Contact[]): string => {
  const [first, second] = people;
  if (!first || !second) return first ? nameOf(first) : '';
  return people.length === 2
    ? phrase`${nameOf(first)} and ${nameOf(second)}`
    : phrase`${nameOf(first)} and ${people.length - 1} more`;
};

/** Of somebody who has an address of others: who they are is for the rep to say. */
export const neighbourHint = (contact: Contact, others: readonly Contact[]): Remark => ({
  where: nameOf(contact),
  say: phrase`Shares an address with ${namesOf(others)}, under another name. Comes in as a card of its own: merge them if they are one person.`,
});

function leftOut(contact: Contact, others: readonly Contact[]): WeighedContact {
  const say = phrase`Has addresses of ${namesOf(others)} of the same file, who may be two people. Left out; correct the file, or add them by hand.`;
  const remark = { where: nameOf(contact), say };
  return { item: contact, after: contact, verdict: 'conflict', take: false, removes: false, remark };
}

/** So many who share an address are told from each other; of more than that only those of one name. */
const MANY = 50;

/** Who has which key. */
function index() {
  const byKey = new Map<string, Set<number>>();
  const add = (key: string, at: number) => {
    const known = byKey.get(key);
    if (!known) byKey.set(key, new Set([at]));
    else if (known.size < MANY) known.add(at);
  };
  return {
    put: (contact: Contact, at: number) => {
      for (const key of tellingKeys(contact)) {
        add(key, at);
        add(`${key} ${fold(contact.name)}`, at);
      }
    },
    near: (contact: Contact): number[] => {
      const keys = tellingKeys(contact).flatMap((key) => [`${key} ${fold(contact.name)}`, key]);
      return [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))];
    },
  };
}

export function eachOnce(contacts: readonly Contact[], numbers: PhoneNumbers): FilePeople {
  const found: FilePeople = { people: [], hints: [], unsure: [] };
  const { people, hints, unsure } = found;
  const known = index();
  const contactAt = (at: number): Contact => (people[at] as FilePerson).contact;
  for (const contact of contacts) {
    const near = known.near(contact);
    const [at, ...others] = likeliest(contact, near, contactAt);
    if (at === undefined) {
      if (near.length > 0) hints.push(neighbourHint(contact, near.map(contactAt)));
      known.put(contact, people.length);
      people.push({ contact, ids: [contact.id], notes: [] });
    } else if (others.length > 0) unsure.push(leftOut(contact, [at, ...others].map(contactAt)));
    else {
      const person = people[at] as FilePerson;
      const filled = fillGaps(person.contact, withKnownNumbers(person.contact, contact, numbers));
      const hint = joinedHint(filled, contact);
      if (hint) hints.push(hint);
      const { note } = filled;
      const notes = note && !person.notes.includes(note) ? [...person.notes, note] : person.notes;
      people[at] = { contact: filled.contact, ids: [...person.ids, contact.id], notes };
      known.put(filled.contact, at);
    }
  }
  return found;
}
