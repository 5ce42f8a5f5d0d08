// The tables as the browser keeps them, past everything that could refuse: for the day the notebook does not open.
import { DATABASE_NAME } from '@/lib/store/tables/database';

const asPromise = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function readTable(database: IDBDatabase, table: string): Promise<unknown> {
  try {
    return await asPromise(database.transaction(table).objectStore(table).getAll());
  } catch (error) {
    return { unreadable: String(error) };
  }
}

/** All rows of all tables as JSON text; tables that cannot be read say so in their place. */
export async function rawData(indexedDB: IDBFactory, name = DATABASE_NAME): Promise<string> {
  const database = await asPromise(indexedDB.open(name));
  const tables = [...database.objectStoreNames];
  const rows = await Promise.all(tables.map((table) => readTable(database, table)));
  const version = database.version;
  database.close();
  return JSON.stringify(
    { name, version, tables: Object.fromEntries(tables.map((table, i) => [table, rows[i]])) },
    null,
    1,
  );
}
