// Holding an archive against the notebook: what would be new, changed, left as it is, and what cannot be taken in.
import type { Archive } from '@/lib/model/archive';
import type { Store } from '@/lib/store/open';
import { type WeighedEntry, weighEntries } from './import-entries';
import { type WeighedContact, weighContacts } from './import-people';

/** What of an archive would be taken in. */
export interface Weighing {
  contacts: WeighedContact[];
  entries: WeighedEntry[];
  take: Archive;
}

export async function weigh(store: Store, archive: Archive): Promise<Weighing> {
  const contacts = await weighContacts(store, archive.contacts);
  const entries = await weighEntries(store, archive.journal, contacts);
  const own = new Set(await store.db.settings.toCollection().primaryKeys());
  const take: Archive = {
    ...archive,
    contacts: contacts.filter((weighed) => weighed.take).map(({ item }) => item),
    journal: entries.filter((weighed) => weighed.take).flatMap(({ item }) => item),
    // A setting the rep has made here is theirs; a file only fills gaps.
    settings: archive.settings.filter(({ key }) => !own.has(key)),
  };
  return { contacts, entries, take };
}
