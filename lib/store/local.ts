// Facts about this copy of the notebook, such as its secret and the rep's habits on this device. They never travel.
import type { Store } from './store';

type Kept = Pick<Store, 'db'>;

/** Undefined where nothing was kept under this key. */
export const local = async ({ db }: Kept, key: string): Promise<unknown> => (await db.meta.get(key))?.value;

/** All that is kept under keys that begin so, in their order. */
export const localUnder = async ({ db }: Kept, prefix: string): Promise<unknown[]> =>
  (await db.meta.where('key').startsWith(prefix).toArray()).map(({ value }) => value);

export async function keepLocal({ db }: Kept, key: string, value: unknown): Promise<void> {
  await db.meta.put({ key, value });
}

/** Takes away all that is kept under keys that begin so. */
export async function dropLocal({ db }: Kept, prefix: string): Promise<void> {
  await db.meta.where('key').startsWith(prefix).delete();
}
