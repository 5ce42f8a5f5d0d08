// What some work asks of the database, counted: holds on a machine of any speed.
import { IDBCursor, IDBIndex, IDBObjectStore } from 'fake-indexeddb';

export interface Asked {
  /** Questions, each step of a cursor one. */
  requests: number;
  /** Rows and keys in the answers. */
  rows: number;
  /** Of them in the longest answer: what a page takes in one go. */
  most: number;
}

const ASKING = ['get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor', 'count'];
const STEPPING = ['continue', 'advance', 'continuePrimaryKey'];

type Source = Record<string, (...words: unknown[]) => IDBRequest | undefined>;

/** Counts while `work` runs; other work must not run meanwhile. */
export async function requestsOf(work: () => Promise<unknown>): Promise<Asked> {
  const seen: Asked = { requests: 0, rows: 0, most: 0 };
  const undo: (() => void)[] = [];
  const watch = ({ prototype }: { prototype: unknown }, names: readonly string[]) => {
    const source = prototype as Source;
    for (const name of names) {
      const real = source[name];
      if (!real) continue;
      source[name] = function (this: unknown, ...words) {
        seen.requests += 1;
        const request = real.apply(this, words);
        request?.addEventListener('success', () => {
          const { result } = request;
          const rows = Array.isArray(result) ? result.length : Number(result !== undefined && name.startsWith('get'));
          seen.rows += rows;
          seen.most = Math.max(seen.most, rows);
        });
        return request;
      };
      undo.push(() => {
        source[name] = real;
      });
    }
  };
  watch(IDBObjectStore, ASKING);
  watch(IDBIndex, ASKING);
  watch(IDBCursor, STEPPING);
  try {
    await work();
  } finally {
    for (const back of undo) back();
  }
  return seen;
}
