// The files of one ZIP as one archive: somebody who is in several of them is one person from the start.
import type { Archive } from '@/lib/model/archive';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { canonicalJson } from '@/lib/model/person/merge';
import { isEmpty, isSure } from './doubles';
import { tellingKeys } from './match';

/** Given anew with each row, or told apart below. */
const APART: ReadonlySet<string> = new Set(['id', 'created', 'clocks', 'provenance', 'handles', 'name']);

/** Is all that is said of somebody known from a file before, but for how their name is written? */
function addsNothing(known: Contact, other: Contact): boolean {
  const keys = new Set(known.handles.map(({ key }) => key));
  const isKnown = ([field, value]: [string, unknown]) =>
    APART.has(field) || isEmpty(value) || canonicalJson(value) === canonicalJson(known[field]);
  return Object.entries(other).every(isKnown) && liveHandles(other).every(({ key }) => keys.has(key));
}

/** Who is told by a profile in both is one person; as with files read one after the other, the later name counts. */
export function joined(before: Archive, next: Archive): Archive {
  const byKey = new Map<string, Contact>();
  for (const contact of before.contacts)
    for (const key of tellingKeys(contact).filter(isSure)) if (!byKey.has(key)) byKey.set(key, contact);
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const contact of next.contacts) {
    const [only, other] = new Set(tellingKeys(contact).flatMap((key) => byKey.get(key) ?? []));
    if (!only || other || !addsNothing(only, contact)) continue;
    ids.set(contact.id, only.id);
    if (contact.name) names.set(only.id, contact.name);
  }
  const known = before.contacts.map((contact) => ({ ...contact, name: names.get(contact.id) ?? contact.name }));
  const whom = (people: readonly string[]) => [...new Set(people.map((id) => ids.get(id) ?? id))];
  return {
    ...before,
    contacts: [...known, ...next.contacts.filter(({ id }) => !ids.has(id))],
    journal: [...before.journal, ...next.journal.map((fact) => ({ ...fact, people: whom(fact.people) }))],
  };
}
