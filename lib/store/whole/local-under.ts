// Several facts about this copy at once: all whose keys begin alike.
import type { Store } from '@/lib/store/store';

type Kept = Pick<Store, 'db'>;

/** In the order of their keys. */
export const localUnder = async ({ db }: Kept, prefix: string): Promise<unknown[]> =>
  (await db.meta.where('key').startsWith(prefix).toArray()).map(({ value }) => value);

export async function dropLocal({ db }: Kept, prefix: string): Promise<void> {
  await db.meta.where('key').startsWith(prefix).delete();
}
