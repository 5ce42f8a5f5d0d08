// After a newer Rung opened an older notebook: rows get what new indexes need, in slices, while the rep goes on.

import type { Store } from '@/lib/store/store';
import { CATCH_UP } from './database';
import { caughtUp } from './rows';

/** Rows in one transaction: long ones would keep every open page waiting. */
const SLICE = 250;

/** The next slice; false where there is none left. */
async function nextSlice({ db }: Store): Promise<boolean> {
  const mark = (await db.meta.get(CATCH_UP))?.value;
  if (typeof mark !== 'string') return false;
  const rows = await db.contacts.where('id').above(mark).limit(SLICE).toArray();
  const last = rows.at(-1);
  if (!last) {
    await db.meta.delete(CATCH_UP);
    return false;
  }
  await db.contacts.bulkPut(rows.map(caughtUp));
  await db.meta.put({ key: CATCH_UP, value: last.id });
  return true;
}

/** Goes on until every row is done, also after it was broken off; several pages may do so at once. */
export async function catchUp(store: Store): Promise<void> {
  const { contacts, meta, dexie } = store.db;
  while (await dexie.transaction('rw', [contacts, meta], async () => nextSlice(store)));
}
