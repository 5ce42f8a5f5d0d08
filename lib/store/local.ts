// Facts about this copy of the notebook, such as its secret and the rep's habits on this device. They never travel.
import type { Store } from './store';

/** Undefined where nothing was kept under this key. */
export const local = async ({ db }: Pick<Store, 'db'>, key: string): Promise<unknown> =>
  (await db.meta.get(key))?.value;

export async function keepLocal({ db }: Pick<Store, 'db'>, key: string, value: unknown): Promise<void> {
  await db.meta.put({ key, value });
}
