// What a copy outside the database is made from: writes in their order, records by reference, tables slice by slice.
import type { Table } from 'dexie';
import { byList, LISTS, type List, type Records } from '@/lib/model/archive';
import { COUNTED_TABLES } from '@/lib/model/canary';
import type { Store } from '@/lib/store/store';
import { stays, TABLES } from '@/lib/store/tables/each-table';
import { getMany } from '@/lib/store/tables/get-many';
import { readLists, recordIn, recordsAfter, tableOf } from '@/lib/store/tables/records';
import { BORN } from './born';
import { lastWrite } from './found';
import { STAYS } from './stays';

export type WrittenRecords = Records & {
  /** Of the version that wrote them down; absent where they were just read. */
  schema?: number;
};

/** References taken together; more would make one file too large to hold in memory with ease. */
export const TOGETHER = 5_000;

/** The next writes after number `last`, as many as make one file; null where there are none. */
export async function writesAfter({ db }: Store, last: number): Promise<{ to: number; refs: string[] } | null> {
  const refs: string[] = [];
  let to = last;
  await db.changed
    .where(':id')
    .above(last)
    .until((row) => row.refs.length + refs.length > TOGETHER && refs.length > 0)
    .each((row) => {
      refs.push(...row.refs);
      to = row.n ?? to;
    });
  return to > last ? { to, refs } : null;
}

const idsIn = (refs: readonly string[], kind: string): string[] => [
  ...new Set(refs.flatMap((ref) => (ref.startsWith(`${kind}/`) ? [ref.slice(kind.length + 1)] : []))),
];

/** The rows of these ids, a slice in a task; a row that is gone meanwhile is left out. */
async function rowsAt<Row>(table: Table<Row, string>, refs: readonly string[], kind: string): Promise<Row[]> {
  const ids = idsIn(refs, kind);
  const rows: (Row | undefined)[] = [];
  for (let from = 0; from < ids.length; from += READ)
    rows.push(...(await getMany(table, ids.slice(from, from + READ))));
  return rows.filter((row) => row !== undefined);
}

/** As they are now, which may be later than when they were noted: merging takes care of that. */
export const recordsAt = ({ db }: Store, refs: readonly string[]): Promise<Records> =>
  readLists(LISTS, async (list) =>
    (await rowsAt(tableOf(db, list), refs, TABLES[list].ref)).map((row) => recordIn(list, row)),
  );

/** Records that come together. */
const SLICE = 2_000;
/** Rows read in one task and one transaction, for which whoever writes has to wait. */
const READ = 250;

/** The next slice after this id; its last id is '' at the end of the table. */
async function sliceAfter({ db }: Store, list: List, start: string) {
  const records: unknown[] = [];
  for (let last = start; ; ) {
    const next = await recordsAfter(db, list, last, READ);
    records.push(...next.records);
    last = next.last;
    if (last === '' || records.length >= SLICE) return { records, last };
  }
}

/** Lists that come whole. */
export const SMALL = LISTS.filter((list) => !TABLES[list].counted);

/** The whole notebook, a slice at a time; what is small comes whole, and first. */
export async function* everything(store: Store): AsyncGenerator<Records> {
  const { db } = store;
  yield await readLists(SMALL, async (list) => (await tableOf(db, list).toArray()).map((row) => recordIn(list, row)));
  for (const list of COUNTED_TABLES)
    for (let [after, more] = ['', true]; more; ) {
      const { records, last } = await sliceAfter(store, list, after);
      if (records.length > 0) yield { ...byList(() => []), [list]: records };
      after = last;
      more = last !== '';
    }
}

/**
 * Takes every record and every note of this copy out; what is being typed stays. To be called before it is filled anew.
 * False, and nothing was done, where there is a write after number `seq`.
 */
export async function emptyAll({ db }: Store, seq?: number): Promise<boolean> {
  const { dexie, meta } = db;
  return dexie.transaction('rw', dexie.tables, async () => {
    if (seq !== undefined && (await lastWrite({ db })) > seq) return false;
    for (const table of dexie.tables) if (!stays(table.name)) await table.clear();
    await meta.filter(({ key }) => !STAYS.has(key)).delete();
    return true;
  });
}

export const nameBirth = async ({ db }: Store, born: string): Promise<void> => {
  await db.meta.put({ key: BORN, value: born });
};
