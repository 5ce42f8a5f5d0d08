// What can still be read of a notebook whose files are damaged: each table from both ends, up to the hole in it.
import type { IndexableType, Table } from 'dexie';
import { byList, type List, type Records } from '@/lib/model/archive';
import { COUNTED_TABLES } from '@/lib/model/canary';
import { isUnreadable } from '@/lib/model/reason';
import type { Store } from '@/lib/store/store';
import { readLists, recordIn, tableOf } from '@/lib/store/tables/records';
import { SMALL } from './copy';

/** Rows read in one task; before a hole fewer and fewer, down to one. */
const READ = 250;

/** Hands out rows from one end on. Gives the error that ended it before the other end was reached, else null. */
async function readFrom<Row>(table: Table<Row>, end: 'first' | 'last', got: (row: Row) => void): Promise<unknown> {
  const key = table.schema.primKey.keyPath as keyof Row;
  let at: IndexableType | undefined;
  for (let size = READ; ; ) {
    const rest = at === undefined ? table.orderBy(':id') : table.where(':id')[end === 'first' ? 'above' : 'below'](at);
    try {
      const rows = await (end === 'first' ? rest : rest.reverse()).limit(size).toArray();
      for (const row of rows) got(row);
      if (rows.length < size) return null;
      at = rows.at(-1)?.[key] as IndexableType;
    } catch (error) {
      if (size === 1 || !isUnreadable(error)) return error;
      size = Math.ceil(size / 4);
    }
  }
}

/** All rows that can be read, each once. */
export async function readableIn<Row>(table: Table<Row>): Promise<Row[]> {
  const rows = new Map<unknown, Row>();
  const key = table.schema.primKey.keyPath as keyof Row;
  const got = (row: Row) => void rows.set(row[key], row);
  if (await readFrom(table, 'first', got)) await readFrom(table, 'last', got);
  return [...rows.values()];
}

/** Records that make one file of a copy. */
const SLICE = 2_000;

/** What can still be read of the database itself. Where there is a hole in it, the copies hold the rest. */
export async function* leftIn({ db }: Pick<Store, 'db'>): AsyncGenerator<Records> {
  const left = async (list: List) => (await readableIn(tableOf(db, list))).map((row) => recordIn(list, row));
  const small = await readLists(SMALL, left);
  if (SMALL.some((list) => small[list].length > 0)) yield small;
  for (const list of COUNTED_TABLES) {
    const records = await left(list);
    for (let at = 0; at < records.length; at += SLICE)
      yield { ...byList(() => []), [list]: records.slice(at, at + SLICE) };
  }
}

/** Is there anything that the browser can no longer read? Throws where something else kept it from answering. */
export async function hasHole({ db }: Pick<Store, 'db'>): Promise<boolean> {
  for (const table of db.dexie.tables) {
    const error = await readFrom(table, 'first', () => {});
    if (error) {
      if (isUnreadable(error)) return true;
      throw error;
    }
  }
  return false;
}

/** The number of the last write, without reading it; null where not even that can be read. */
export const lastNumber = ({ db }: Pick<Store, 'db'>): Promise<number | null> =>
  db.changed
    .orderBy(':id')
    .reverse()
    .limit(1)
    .primaryKeys()
    .then(
      ([n]) => n ?? 0,
      () => null,
    ) as Promise<number | null>;
