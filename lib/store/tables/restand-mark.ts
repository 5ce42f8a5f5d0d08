// That rows are to be brought up to another ladder, and how far it has come: it goes on where it was broken off.
import type { Store } from '@/lib/store/store';
import type { Database } from './database';

export const RESTAND = 'restand';

/** To be called in the transaction that changes the default. */
export const markRestand = ({ db }: Store): PromiseLike<unknown> => db.meta.put({ key: RESTAND, value: '' });

export const isRestanding = async (db: Database): Promise<boolean> => (await db.meta.get(RESTAND)) !== undefined;
