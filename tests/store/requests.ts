// What some work asks of the database, counted: holds on a machine of any speed.
import { IDBCursor, IDBIndex, IDBObjectStore } from 'fake-indexeddb';

export interface Asked {
  /** Questions, each step of a cursor one. */
  requests: number;
  /** Rows in the answers, without keys. */
  rows: number;
  /** How often a question was put when no other one was open: what is asked side by side is waited for once. */
  waits: number;
  /** Rows or keys in the longest answer: what a page takes in one go. */
  most: number;
}

const ASKING = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'openCursor',
  'openKeyCursor',
  'count',
  'put',
  'add',
  'delete',
];
const STEPPING = ['continue', 'advance', 'continuePrimaryKey'];

type Source = Record<string, (...words: unknown[]) => IDBRequest | undefined>;

/** Counts while `work` runs; other work must not run meanwhile. */
export async function requestsOf(work: () => Promise<unknown>): Promise<Asked> {
  const seen: Asked = { requests: 0, rows: 0, waits: 0, most: 0 };
  const undo: (() => void)[] = [];
  const open = new Set<IDBRequest>();
  const watch = ({ prototype }: { prototype: unknown }, names: readonly string[]) => {
    const source = prototype as Source;
    for (const name of names) {
      const real = source[name];
      if (!real) continue;
      source[name] = function (this: unknown, ...words) {
        seen.requests += 1;
        if (open.size === 0) seen.waits += 1;
        const request = real.apply(this, words) ?? (this as { request?: IDBRequest }).request;
        if (request) open.add(request);
        request?.addEventListener('error', () => open.delete(request));
        request?.addEventListener('success', () => {
          open.delete(request);
          const { result } = request;
          const rows = Array.isArray(result) ? result.length : Number(result !== undefined && name.startsWith('get'));
          if (name !== 'getAllKeys') seen.rows += rows;
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
