// Reading past Dexie, whose bookkeeping for each question takes longer than many an answer.
import type { Store } from '@/lib/store/store';

export const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A transaction that reads these tables; a database that was closed meanwhile is opened again, as Dexie does it. */
export async function reading({ db: { dexie } }: Store, ...tables: string[]): Promise<IDBTransaction> {
  if (!dexie.isOpen()) await dexie.open();
  return dexie.backendDB().transaction(tables, 'readonly');
}
