// Changing an entry as it is by now. The services for it are fetched when they are needed: most presses only look.
import type { Fact } from '@/lib/model/entry/entry';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';

type Editing = typeof import('@/lib/services/entry/edit-entry');

/** Does nothing where the entry was deleted meanwhile. */
export async function changeEntry(
  store: Store,
  entry: string,
  work: (by: Editing, fact: Fact) => Promise<unknown>,
): Promise<void> {
  const [by, fact] = await Promise.all([import('@/lib/services/entry/edit-entry'), liveEntry(store, entry)]);
  if (fact) await work(by, fact);
}
