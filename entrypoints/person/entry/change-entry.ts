// Changing an entry as it is by now. The services for it are fetched when they are needed: most presses only look.
import type { Fact } from '@/lib/model/entry/entry';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';

const editing = () => import('@/lib/services/entry/edit-entry');

/** What can be done to an entry; each does what the service of its name does. */
export const deleteEntry = async (store: Store, fact: Fact) => (await editing()).deleteEntry(store, fact);
export const closeEntry = async (store: Store, fact: Fact, field: string) =>
  (await editing()).closeEntry(store, fact, field);
export const editEntry = async (store: Store, fact: Fact, fields: Record<string, unknown>) =>
  (await editing()).editEntry(store, fact, fields);

/** Does nothing where the entry was deleted meanwhile. */
export async function changeEntry(store: Store, entry: string, work: (fact: Fact) => Promise<unknown>): Promise<void> {
  const fact = await liveEntry(store, entry);
  if (fact) await work(fact);
}
