// Every write goes through here: one transaction over all tables, and none after the disk gave out until there is room.
import { Dexie } from 'dexie';
import type { Store } from './store';

/** Fetched when something failed: the popup has no room for words that are seldom needed. */
const reasons = () => import('@/lib/model/reason');

/** Bytes that must be free before anything is written again: the browser tidies its files with about so many. */
const ENOUGH = 4 * 2 ** 20;

/** Notebooks whose last write failed for want of space. What is written on can cost what was saved before. */
const hurt = new WeakSet<Dexie>();

const lacksRoom = async ({ world }: Pick<Store, 'world'>): Promise<boolean> => {
  const room = await world.room?.();
  return typeof room === 'number' && room < ENOUGH;
};

/** Did the disk give out, and was there no room since? Then nothing may be written. */
export const isHurt = ({ db }: Pick<Store, 'db'>): boolean => hurt.has(db.dexie);

/** Throws where the disk gave out before and there is still no room. */
export async function mayWrite(store: Pick<Store, 'db' | 'world'>): Promise<void> {
  if (!isHurt(store)) return;
  if (await lacksRoom(store)) throw new Error((await reasons()).DISK_FULL);
  hurt.delete(store.db.dexie);
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
