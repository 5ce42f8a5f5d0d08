// After another ladder became the notebook's own: every row's stage, place and counters brought up to it, in slices.
import { standingOn } from '@/lib/journal/stage';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { movesOf } from '@/lib/store/read/moves';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { putRows } from './put';
import { RESTAND } from './restand-mark';
import { stoodOn } from './rows';

/** Rows in one transaction: long ones would keep every open page waiting. */
const SLICE = 500;

async function stoodAgain(store: Store, row: ContactRow, ladder: string): Promise<ContactRow> {
  // Who has no entry has not moved.
  const moves = row.entries > 0 || row.also.length > 0 ? await movesOf(store, row) : [];
  return stoodOn({ ...row, ladder }, standingOn(ladder, moves));
}

/** The next slice; false where there is none left. */
async function restandSlice(store: Store): Promise<boolean> {
  const { db } = store;
  const mark = (await db.meta.get(RESTAND))?.value;
  if (typeof mark !== 'string') return false;
  const rows = await db.contacts.where('id').above(mark).limit(SLICE).toArray();
  const last = rows.at(-1);
  if (!last) {
    await db.meta.delete(RESTAND);
    return false;
  }
  const ladder = await defaultLadder(store);
  const before = rows.filter((row) => !row.record.ladder && row.ladder !== ladder);
  await putRows(store, await Promise.all(before.map((row) => stoodAgain(store, row, ladder))), before);
  await db.meta.put({ key: RESTAND, value: last.id });
  return true;
}

/** Goes on until every row is done; several pages may do so at once. Meanwhile each row says which ladder it is on. */
export async function restand(store: Store): Promise<void> {
  const { dexie } = store.db;
  while (await dexie.transaction('rw', dexie.tables, async () => restandSlice(store)));
}
