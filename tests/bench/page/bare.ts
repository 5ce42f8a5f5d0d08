// The least that IndexedDB must do to answer "who is this, and what happened last": what our own reads are held against.
import type { ContactRow, FactRow } from '@/lib/store/row';

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The row with this key, and its newest entries. */
export async function bareReads(database: IDBDatabase, key: string, entries: number): Promise<FactRow[]> {
  const transaction = database.transaction(['contacts', 'journal'], 'readonly');
  const row: ContactRow = await asked(transaction.objectStore('contacts').index('keys').get(key));
  const range = IDBKeyRange.bound([row.id], [row.id, []]);
  return asked(transaction.objectStore('journal').index('marks').getAll(range, entries));
}
