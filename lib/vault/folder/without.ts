// What comes in, without those who were erased here: their cards stay out, and others' records no longer name them.
import { cleaned } from '@/lib/store/erase';
import type { Records } from '@/lib/store/whole/copy';

/** `gone`: ids of the erased. */
export function withoutErased(records: Records, gone: ReadonlySet<string>): Records {
  if (gone.size === 0) return records;
  const isAbout = ({ people }: { people: string[] }) => people.length > 0 && people.every((id) => gone.has(id));
  return {
    ...records,
    contacts: records.contacts.filter(({ id }) => !gone.has(id)).map((contact) => cleaned(contact, gone)),
    journal: records.journal.filter((fact) => !isAbout(fact)).map((fact) => cleaned(fact, gone)),
  };
}
