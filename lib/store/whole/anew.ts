// The database past all that could refuse it: as it is, without being named, and made anew.
import type { World } from '@/lib/model/world';
import { deleteStore } from '@/lib/store/delete-store';
import type { Store } from '@/lib/store/store';
import { describeDatabase } from '@/lib/store/tables/database';
import { readableIn } from './hole';
import { STAYS } from './stays';

/** Opens it by a connection of its own for the time of `work`, without looking what it is. */
export async function asItIs<Done>(
  world: World,
  name: string | undefined,
  work: (store: Store) => Promise<Done>,
): Promise<Done> {
  const db = describeDatabase(name);
  try {
    await db.dexie.open();
    return await work({ db, world, device: '' });
  } finally {
    db.dexie.close();
  }
}

/** Takes the database away and makes it anew, with what this device noted about itself and what is being typed. */
export async function makeAnew(store: Store): Promise<void> {
  const { db, world } = store;
  const drafts = await readableIn(db.drafts);
  const notes = (await readableIn(db.meta)).filter(({ key }) => STAYS.has(key));
  db.dexie.close();
  await deleteStore(store);
  await asItIs(world, db.dexie.name, async (anew) => {
    await Promise.all([anew.db.drafts.bulkPut(drafts), anew.db.meta.bulkPut(notes)]);
  });
}
