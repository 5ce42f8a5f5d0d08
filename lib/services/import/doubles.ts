// The people of one foreign file, each once: rows that share a profile, a mailbox or a name of another program are one.
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { mayBeOneName } from '@/lib/model/person/same-name';
import { tellingKeys } from './match';
import type { WeighedContact } from './people';
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
  /** Rows that became one person. */
  hints: Remark[];
  /** Rows that belong to two people, or to one of another name. */
  unsure: WeighedContact[];
}

export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** What the first row says counts; the second fills its gaps. */
function together(person: FilePerson, other: Contact): FilePerson {
  const { contact } = person;
  const gaps = Object.entries(other).filter(([field, value]) => isEmpty(contact[field]) && !isEmpty(value));
  const keys = new Set(contact.handles.map(({ key }) => key));
  const tags = [...new Set([...(contact.tags ?? []), ...(other.tags ?? [])])];
  const note = other.note && contact.note && !contact.note.includes(other.note) ? [other.note] : [];
  return {
    contact: {
      ...contact,
      ...Object.fromEntries(gaps),
      handles: [...contact.handles, ...liveHandles(other).filter(({ key }) => !keys.has(key))],
      ...(tags.length > 0 && { tags }),
    },
    ids: [...person.ids, other.id],
    notes: [...person.notes, ...note.filter((text) => !person.notes.includes(text))],
  };
}

function leftOut(contact: Contact, others: readonly Contact[]): WeighedContact {
  const say = `Shares an address with ${others.map(nameOf).join(' and ')} of the same file, who may be somebody else. Left out; correct the file, or add them by hand.`;
  const remark = { where: nameOf(contact), say };
  return { item: contact, after: contact, verdict: 'conflict', take: false, removes: false, remark };
}

/** One of these in common makes one person; an address of mail alone does not. */
export const isSure = (key: string): boolean => !key.startsWith('email:');

export function eachOnce(contacts: readonly Contact[]): FilePeople {
  const people: FilePerson[] = [];
  const byKey = new Map<string, number>();
  const [hints, unsure]: [Remark[], FilePeople['unsure']] = [[], []];
  for (const contact of contacts) {
    const keys = tellingKeys(contact);
    const hits = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const [at] = hits;
    const known = at === undefined ? undefined : people[at];
    if (at === undefined || !known) {
      for (const key of keys) byKey.set(key, people.length);
      people.push({ contact, ids: [contact.id], notes: [] });
      continue;
    }
    const sure = keys.some((key) => isSure(key) && byKey.get(key) === at);
    if (hits.length > 1 || !(sure || mayBeOneName(known.contact.name, contact.name))) {
      const others = hits.flatMap((hit) => people[hit]?.contact ?? []);
      unsure.push(leftOut(contact, others));
      continue;
    }
    people[at] = together(known, contact);
    for (const key of keys) byKey.set(key, at);
    hints.push({ where: nameOf(contact), say: 'Is in the file more than once; the rows became one person.' });
  }
  return { people, hints, unsure };
}
