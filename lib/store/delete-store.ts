// The database is taken away for good, its files with it; every page that holds it is told by the browser, and lets go.
import { Dexie } from 'dexie';
import { PRACTICE_NAME, type Store } from './store';

/** Not by the store's own connection: that would be closed without being told. */
export const deleteStore = async ({ db }: Pick<Store, 'db'>): Promise<void> => Dexie.delete(db.dexie.name);

/** The one for practising; nothing is said where there is none. */
export const deletePractice = async (): Promise<void> => Dexie.delete(PRACTICE_NAME);
