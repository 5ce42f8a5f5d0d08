// How much the database holds, as far as it is known without reading it: which one it is, its last write, its rows.
import type { Collection, IndexableType, Table } from 'dexie';
import { COUNTED_TABLES, type Found, type Rows } from '@/lib/model/canary';
import type { Store } from '@/lib/store/store';
import { BORN } from './born';

/** Beyond so many rows all of them are counted. */
const LARGEST = 1_000_000;

/** Rows that the browser counts in one go: whoever writes meanwhile waits for it. */
const STRETCH = 20_000;

/** The number of the last write. */
export const lastWrite = async ({ db }: Pick<Store, 'db'>): Promise<number> =>
  (await db.changed.orderBy(':id').last())?.n ?? 0;

/** The key so many rows further; none where there are fewer. */
const keyAfter = async (rows: Collection | Table, further: number): Promise<IndexableType | undefined> =>
  (
    await rows
      .offset(further - 1)
      .limit(1)
      .primaryKeys()
  )[0];

async function every(table: Table, stretch: number): Promise<number> {
  // Made anew for each question: Dexie changes the one it asks.
  let rest = () => table.toCollection();
  for (let count = 0; ; count += stretch) {
    const last = await keyAfter(rest(), stretch);
    if (last === undefined) return count + (await rest().count());
    rest = () => table.where(':id').above(last);
  }
}

/** The browser counts by going through all rows: in a large table it only goes as far as the last that matters. */
const rowsIn = async (table: Table, most: number, stretch: number): Promise<number> =>
  most >= LARGEST ? every(table, stretch) : (await keyAfter(table, most)) === undefined ? table.count() : most;

/** Rows are counted where there are at most so many; of a larger table the number is `most`. */
export async function foundIn({ db }: Pick<Store, 'db'>, most: number, stretch = STRETCH): Promise<Found> {
  const [born, seq, ...counts] = await Promise.all([
    db.meta.get(BORN),
    lastWrite({ db }),
    ...COUNTED_TABLES.map((table) => rowsIn(db[table], most, stretch)),
  ]);
  const rows = Object.fromEntries(COUNTED_TABLES.map((table, i) => [table, counts[i]])) as Rows;
  return { born: String(born?.value ?? ''), seq, rows };
}
