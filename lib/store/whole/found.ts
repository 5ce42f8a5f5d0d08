// How much the database holds, as far as it is known without reading it: which one it is, its last write, its rows.
import type { Found } from '@/lib/model/canary';
import type { Store } from '@/lib/store/store';
import { BORN } from './born';

/** The number of the last write. */
export const lastWrite = async ({ db }: Pick<Store, 'db'>): Promise<number> =>
  (await db.changed.orderBy(':id').last())?.n ?? 0;

/** Rows are counted where there are at most so many; of a larger table the number is `most`. */
export async function foundIn({ db }: Pick<Store, 'db'>, most: number): Promise<Found> {
  const [born, seq, contacts, journal] = await Promise.all([
    db.meta.get(BORN),
    lastWrite({ db }),
    db.contacts.limit(most).count(),
    db.journal.limit(most).count(),
  ]);
  return { born: String(born?.value ?? ''), seq, rows: { contacts, journal } };
}
