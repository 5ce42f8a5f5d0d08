// Every write goes through here: one transaction over all tables, and none where the disk is as good as full.
import { Dexie } from 'dexie';
import type { Store } from './store';

/** Fetched when something failed: the popup has no room for words that are seldom needed. */
const reasons = () => import('@/lib/model/reason');

/**
 * Bytes that must be free before anything is written: the browser tidies its files with about so many, and a file that it
 * could not write to its end can cost the whole notebook.
 */
const ENOUGH = 4 * 2 ** 20;

/** Notebooks that want for space. */
const hurt = new WeakSet<Dexie>();

/** Asked each time: the disk fills without us. */
export const lacksRoom = async ({ world }: Pick<Store, 'world'>): Promise<boolean> => {
  const room = await world.room?.();
  return typeof room === 'number' && room < ENOUGH;
};

/** Did the disk give out, and was there no room since? Then nothing may be written. */
export const isHurt = ({ db }: Pick<Store, 'db'>): boolean => hurt.has(db.dexie);

/** Throws where there is no room. */
export async function mayWrite(store: Pick<Store, 'db' | 'world'>): Promise<void> {
  const { dexie } = store.db;
  if (!(await lacksRoom(store))) return void hurt.delete(dexie);
  hurt.add(dexie);
  throw new Error((await reasons()).DISK_FULL);
}

/**
 * Why a write failed: the disk, too, where the browser only says that it broke off. Within a larger transaction, which
 * is broken off with it, the error goes on to whoever began that one.
 */
export async function whyNot(store: Pick<Store, 'db' | 'world'>, error: unknown): Promise<string> {
  // What Rung itself refuses is a plain error, and nothing may be waited for in a transaction.
  if (Dexie.currentTransaction) {
    if (error instanceof Error && error.name === 'Error') return error.message;
    throw error;
  }
  const { DISK_FULL, isDiskFull, isFromBrowser, reasonOf } = await reasons();
  const full = isDiskFull(error) || (isFromBrowser(error) && (await lacksRoom(store)));
  if (full) hurt.add(store.db.dexie);
  return full ? DISK_FULL : reasonOf(error);
}

/** Runs `work` in one transaction over everything, or as part of the one that is going on. */
export async function transact<Value>(store: Store, work: () => Promise<Value>): Promise<Value> {
  const { dexie } = store.db;
  if (!Dexie.currentTransaction) await mayWrite(store);
  // An async function of its own: that is how Dexie knows to keep the transaction over native awaits.
  return dexie.transaction('rw', dexie.tables, async () => work());
}
