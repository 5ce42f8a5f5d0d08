// The database is taken away for good, its files with it; every page that holds it is told, and lets go.
import { Dexie } from 'dexie';
import type { Store } from './store';

export async function deleteStore({ db: { dexie } }: Pick<Store, 'db'>): Promise<void> {
  // Else the next read of this page would make an empty one in its place.
  dexie.on('versionchange', () => dexie.close({ disableAutoOpen: true }));
  await Dexie.delete(dexie.name);
}
