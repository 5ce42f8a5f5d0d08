// Whoever was erased on another device is taken out here too, as it was there.
import { erase, tracesOf } from '@/lib/store/erase';
import { knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';

/** To be called in a transaction over all tables. */
export async function eraseHere(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = (await knownRows(store, ids)).filter((row) => ids.includes(row.id));
  await erase(store, rows, await tracesOf(store, ids), ids);
}
