// Records of the tables that hold some, whichever they are: read by one rule, so that a new table is read with the others.
import type { Table } from 'dexie';
import { byList, type List, type Records } from '@/lib/model/archive';
import type { Database } from './database';
import { TABLES } from './each-table';

type Row = { record?: unknown; [field: string]: unknown };

export const tableOf = (db: Database, list: List) => db[list] as unknown as Table<Row, string>;

/** What a row of it holds for archives and copies. */
export const recordIn = (list: List, row: Row): unknown => (TABLES[list].wraps ? row.record : row);

/** Records read list by list, one list after the other; of other lists none. */
export async function readLists(lists: readonly List[], read: (list: List) => Promise<unknown[]>): Promise<Records> {
  const records: Record<List, unknown[]> = byList(() => []);
  for (const list of lists) records[list] = await read(list);
  return records as Records;
}

/** The next records after this key, in the order of their keys. `last`: the key of the last one, '' at the end of the table. */
export async function recordsAfter(db: Database, list: List, after: string, most: number) {
  const table = tableOf(db, list);
  const rest = after ? table.where(':id').above(after) : table.orderBy(':id');
  const rows = await rest.limit(most).toArray();
  const last = rows.length === most ? String(rows.at(-1)?.[table.schema.primKey.keyPath as string] ?? '') : '';
  return { records: rows.map((row) => recordIn(list, row)), last };
}
