// After another ladder became the notebook's own: every row's stage, place and counters brought up to it, in slices.
import { standingOn } from '@/lib/journal/stage';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { movesOf } from '@/lib/store/read/moves';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import type { Database } from './database';
import { putRows } from './put';
import { stoodOn } from './rows';

/** How far it has come is kept beside the rows, so that it goes on where it was broken off. */
const MARK = 'restand';
/** Rows in one transaction: long ones would keep every open page waiting. */
const SLICE = 500;

/** To be called in the transaction that changes the default. */
export const markRestand = ({ db }: Store): PromiseLike<unknown> => db.meta.put({ key: MARK, value: '' });

export const isRestanding = async (db: Database): Promise<boolean> => (await db.meta.get(MARK)) !== undefined;

async function stoodAgain(store: Store, row: ContactRow, ladder: string): Promise<ContactRow> {
  // Who has no entry has not moved.
  const moves = row.entries > 0 || row.also.length > 0 ? await movesOf(store, row) : [];
  return stoodOn({ ...row, ladder }, standingOn(ladder, moves));
}

/** The next slice; false where there is none left. */
async function restandSlice(store: Store): Promise<boolean> {
  const { db } = store;
  const mark = (await db.meta.get(MARK))?.value;
  if (typeof mark !== 'string') return false;
  const rows = await db.contacts.where('id').above(mark).limit(SLICE).toArray();
  const last = rows.at(-1);
  if (!last) {
    await db.meta.delete(MARK);
    return false;
  }
  const ladder = await defaultLadder(store);
  const before = rows.filter((row) => !row.record.ladder && row.ladder !== ladder);
  await putRows(store, await Promise.all(before.map((row) => stoodAgain(store, row, ladder))), before);
  await db.meta.put({ key: MARK, value: last.id });
  return true;
}

/** Goes on until every row is done; several pages may do so at once. Meanwhile each row says which ladder it is on. */
export async function restand(store: Store): Promise<void> {
  const { dexie } = store.db;
  while (await dexie.transaction('rw', dexie.tables, async () => restandSlice(store)));
}
