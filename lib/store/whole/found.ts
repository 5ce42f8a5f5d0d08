// How much the database holds, as far as it is known without reading it: which one it is, its last write, its rows.
import type { Table } from 'dexie';
import type { Found } from '@/lib/model/canary';
import type { Store } from '@/lib/store/store';
import { BORN } from './born';

/** Beyond so many rows all of them are counted. */
const LARGEST = 1_000_000;

/** The number of the last write. */
export const lastWrite = async ({ db }: Pick<Store, 'db'>): Promise<number> =>
  (await db.changed.orderBy(':id').last())?.n ?? 0;

/** The browser counts by going through all rows: in a large table it only goes as far as the last that matters. */
async function rowsIn(table: Table, most: number): Promise<number> {
  const further =
    most < LARGEST
      ? await table
          .offset(most - 1)
          .limit(1)
          .primaryKeys()
      : [];
  return further.length > 0 ? most : table.count();
}

/** Rows are counted where there are at most so many; of a larger table the number is `most`. */
export async function foundIn({ db }: Pick<Store, 'db'>, most: number): Promise<Found> {
  const [born, seq, contacts, journal] = await Promise.all([
    db.meta.get(BORN),
    lastWrite({ db }),
    rowsIn(db.contacts, most),
    rowsIn(db.journal, most),
  ]);
  return { born: String(born?.value ?? ''), seq, rows: { contacts, journal } };
}
