// What comes in, without those who were erased here: their cards stay out, and others' records no longer name them.

import type { Records } from '@/lib/model/archive';
import { withoutPeople } from '@/lib/model/person/without-people';

/** `gone`: ids of the erased. */
export function withoutErased(records: Records, gone: ReadonlySet<string>): Records {
  if (gone.size === 0) return records;
  const isAbout = ({ people }: { people: string[] }) => people.length > 0 && people.every((id) => gone.has(id));
  return {
    ...records,
    contacts: records.contacts.filter(({ id }) => !gone.has(id)).map((contact) => withoutPeople(contact, gone)),
    journal: records.journal.filter((fact) => !isAbout(fact)).map((fact) => withoutPeople(fact, gone)),
  };
}
