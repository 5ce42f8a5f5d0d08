// The trash: people and entries deleted in the last thirty days, and the way each comes back.

import { readClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import { msOf } from '@/lib/model/moment';
import { failure, type Result } from '@/lib/model/result';
import type { Receipt } from '@/lib/store/change';
import { deletedFacts, deletedPeople } from '@/lib/store/read/deleted';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

export const TRASH_DAYS = 30;
const DAY = 86_400_000;

export interface Trash {
  /** Those deleted last come first. */
  people: { row: ContactRow; deleted: number }[];
  entries: { entry: Fact; deleted: number }[];
}

/** `deleted`: milliseconds since 1970. */
export async function trashOf(store: Store): Promise<Trash> {
  const since = store.world.now() - TRASH_DAYS * DAY;
  const [rows, facts] = await Promise.all([deletedPeople(store), deletedFacts(store)]);
  const people = rows.map((row) => ({ row, deleted: msOf(row.record.deleted ?? '') }));
  const entries = facts.map((entry) => ({ entry, deleted: readClock(entry.clock).ms }));
  const recent = <Item extends { deleted: number }>(items: Item[]): Item[] =>
    items.filter(({ deleted }) => deleted >= since).sort((a, b) => b.deleted - a.deleted);
  return { people: recent(people), entries: recent(entries) };
}

type Back = Result<Receipt, 'not-saved' | 'gone'>;

export const putPersonBack = (store: Store, id: string): Promise<Back> =>
  write(store, [{ do: 'contact', id, fields: { deleted: null } }]);

/** As it was before it was deleted. Fails with `gone` where it came back meanwhile, or was erased. */
export async function putEntryBack(store: Store, id: string): Promise<Back> {
  const found = (await deletedFacts(store)).find(({ entry }) => entry === id);
  if (!found) return failure('gone', 'Not put back: it is back already, or it was erased for good.');
  const { deleted: _, ...fact } = found;
  return write(store, [{ do: 'fact', fact }]);
}
