// From an address, or an id, to the newest entries in one go: what the rep waits for at every press of the button.
// Goes past Dexie, whose bookkeeping took as long again as the reads themselves; the answers are those of `read.ts`.
import { Dexie } from 'dexie';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { ContactRow, FactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { asked } from './past-dexie';

export type Whom = { id: string } | { keys: readonly string[] };

export interface Look {
  /** Null where nobody has that id or one of those keys. */
  row: ContactRow | null;
  /** The newest first; one more than asked for where there are older ones. */
  facts: FactRow[];
  /** The notebook's own ladders. */
  ladders: Ladder[];
}

/** More rows than one cannot be told apart here, so two are enough to know. */
async function rowsOf(contacts: IDBObjectStore, whom: Whom): Promise<ContactRow[]> {
  if ('id' in whom)
    return [await asked<ContactRow | undefined>(contacts.get(whom.id))].filter((row) => row !== undefined);
  const keys = contacts.index('keys');
  const found = await Promise.all(whom.keys.map((key) => asked<ContactRow[]>(keys.getAll(key, 2))));
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

/** Somebody who is one record, as nearly everybody is. */
const isPlain = (row: ContactRow): boolean => !row.into && row.also.length === 0 && !row.record.deleted;

/** Null where it takes more: several records, merged or deleted ones, or a database that must be opened again first. */
export async function look(store: Store, whom: Whom, size: number): Promise<Look | null> {
  const ranges = Dexie.dependencies.IDBKeyRange;
  const database = store.db.dexie.isOpen() ? store.db.dexie.backendDB() : null;
  if (!database) return null;
  try {
    const reading = database.transaction(['contacts', 'journal', 'ladders'], 'readonly');
    const ladders = asked<Ladder[]>(reading.objectStore('ladders').getAll());
    const [row, other] = await rowsOf(reading.objectStore('contacts'), whom);
    if (!row) return { row: null, facts: [], ladders: await ladders };
    if (other || !isPlain(row)) return null;
    const marks = reading.objectStore('journal').index('marks');
    const facts = await asked<FactRow[]>(marks.getAll(ranges.bound([row.id], [row.id, []]), size + 1));
    return { row, facts, ladders: await ladders };
  } catch {
    return null;
  }
}
