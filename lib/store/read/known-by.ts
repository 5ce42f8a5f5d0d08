// Who knows somebody: the other direction of what is noted on each person.

import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { rootOf } from './read';

/** Of whom it was noted that they know this person, up to `limit`; those behind another record by the one in front. */
export async function knownBy(
  store: Store,
  { id, also }: Pick<ContactRow, 'id' | 'also'>,
  limit: number,
): Promise<ContactRow[]> {
  const found = await store.db.contacts
    .where('record.knows')
    .anyOf([id, ...also])
    .limit(limit)
    .toArray();
  const roots = await Promise.all(found.map((row) => rootOf(store, row)));
  const others = roots.filter((row) => row.id !== id && row.sort !== undefined);
  return [...new Map(others.map((row) => [row.id, row])).values()];
}
