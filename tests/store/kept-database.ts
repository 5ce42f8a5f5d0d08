// A database as an earlier Rung left it in the browser, kept as a file: its tables, their indexes, their rows.

interface KeptTable {
  keyPath: string;
  autoIncrement?: boolean;
  indexes: { name: string; keyPath: string | string[]; unique?: boolean; multiEntry?: boolean }[];
  rows: unknown[];
}

export interface KeptDatabase {
  /** As the browser counts it: ten for each of ours. */
  version: number;
  tables: Record<string, KeptTable>;
}

/** Makes it anew, past Dexie. Runs in a page, too, and so stands alone. */
export function restoreDatabase(factory: IDBFactory, name: string, kept: KeptDatabase): Promise<void> {
  /** Numbers packed together, which JSON has no word for, are kept as `{ packed: […] }`. */
  const unpacked = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        const packed = (value as { packed?: number[] } | null)?.packed;
        return [field, Array.isArray(packed) ? Uint32Array.from(packed) : value];
      }),
    );
  return new Promise((done, failed) => {
    const opening = factory.open(name, kept.version);
    opening.onerror = () => failed(opening.error);
    opening.onupgradeneeded = () => {
      for (const [table, { keyPath, autoIncrement = false, indexes, rows }] of Object.entries(kept.tables)) {
        const made = opening.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, ...options } of indexes) made.createIndex(index, path, options);
        for (const row of rows) made.put(unpacked(row as object));
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

const packed = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, value instanceof Uint32Array ? { packed: [...value] } : value]),
  );

/** The same of one that is open. */
export async function keepDatabase(open: IDBDatabase): Promise<KeptDatabase> {
  const tables: KeptDatabase['tables'] = {};
  for (const name of open.objectStoreNames) {
    const store = open.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, ...(unique && { unique }), ...(multiEntry && { multiEntry }) };
    });
    const auto = store.autoIncrement && { autoIncrement: true };
    tables[name] = {
      keyPath: store.keyPath as string,
      ...auto,
      indexes,
      rows: (await answer(store.getAll())).map(packed),
    };
  }
  return { version: open.version, tables };
}
