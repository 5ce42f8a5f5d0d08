// Many rows by their keys. Ids made one after the other lie side by side, and then one question answers for all of them.
import type { Table } from 'dexie';

/** Fewer are asked for one by one. */
const FEW = 20;
/** So many at a time: to ask for thousands of single rows in one go, and to unpack them, stops a page for a tenth of a second. */
const SLICE = 200;

async function inSlices<Row>(table: Table<Row, string>, keys: readonly string[]): Promise<(Row | undefined)[]> {
  const rows: (Row | undefined)[] = [];
  for (let from = 0; from < keys.length; from += SLICE)
    rows.push(...(await table.bulkGet(keys.slice(from, from + SLICE))));
  return rows;
}

/** In the order of `keys`, which are distinct; undefined where there is none. */
export async function getMany<Row>(table: Table<Row, string>, keys: readonly string[]): Promise<(Row | undefined)[]> {
  if (keys.length < FEW) return table.bulkGet([...keys]);
  const sorted = keys.toSorted((a, b) => (a < b ? -1 : 1));
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const limit = 2 * keys.length;
  // Made anew for each question: of one that was asked before, Dexie goes through the rows by a cursor.
  const between = () => table.where(':id').between(first, last, true, true).limit(limit);
  // Their keys alone tell whether the rows between are few, or those of many others.
  const there = await between().primaryKeys();
  if (there.length === limit) return inSlices(table, keys);
  const stretch = there.length > 0 ? await between().toArray() : [];
  const { keyPath } = table.schema.primKey;
  const rows = new Map(stretch.map((row) => [(row as Record<string, unknown>)[String(keyPath)], row]));
  return keys.map((key) => rows.get(key));
}
