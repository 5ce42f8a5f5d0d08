// What a copy outside the database is made from: writes in their order, records by reference, tables slice by slice.
import type { Table } from 'dexie';
import type { Archive } from '@/lib/model/archive';
import type { ContactRow, FactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { getMany } from '@/lib/store/tables/get-many';
import { BORN } from './born';
import { lastWrite } from './found';
import { STAYS } from './stays';

export type Records = Pick<Archive, 'contacts' | 'journal' | 'organisations' | 'ladders' | 'settings'>;

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

const NONE: Records = { contacts: [], journal: [], organisations: [], ladders: [], settings: [] };

/** The rows of these ids, a slice in a task; a row that is gone meanwhile is left out. */
async function rowsAt<Row>(table: Table<Row, string>, refs: readonly string[], kind: string): Promise<Row[]> {
  const ids = idsIn(refs, kind);
  const rows: (Row | undefined)[] = [];
  for (let from = 0; from < ids.length; from += READ)
    rows.push(...(await getMany(table, ids.slice(from, from + READ))));
  return rows.filter((row) => row !== undefined);
}

/** As they are now, which may be later than when they were noted: merging takes care of that. */
export const recordsAt = async ({ db }: Store, refs: readonly string[]): Promise<Records> => ({
  contacts: (await rowsAt(db.contacts, refs, 'contact')).map((row) => row.record),
  journal: (await rowsAt(db.journal, refs, 'fact')).map((row) => row.record),
  organisations: (await rowsAt(db.organisations, refs, 'organisation')).map((row) => row.record),
  ladders: await rowsAt(db.ladders, refs, 'ladder'),
  settings: await rowsAt(db.settings, refs, 'setting'),
});

/** Records that come together. */
const SLICE = 2_000;
/** Rows read in one task and one transaction, for which whoever writes has to wait. */
const READ = 250;

/** The next slice after this id; its last id is '' at the end of the table. */
async function sliceAfter({ db }: Store, table: 'contacts' | 'journal', start: string) {
  const records: unknown[] = [];
  for (let last = start; ; ) {
    const rows: ContactRow[] | FactRow[] = await db[table].where(':id').above(last).limit(READ).toArray();
    for (const row of rows) records.push(row.record);
    last = rows.length === READ ? (rows.at(-1)?.id ?? '') : '';
    if (last === '' || records.length >= SLICE) return { records, last };
  }
}

/** The whole notebook, a slice at a time; what is small comes whole, and first. */
export async function* everything(store: Store): AsyncGenerator<Records> {
  const { db } = store;
  const [organisations, ladders, settings] = await Promise.all([
    db.organisations.toArray(),
    db.ladders.toArray(),
    db.settings.toArray(),
  ]);
  yield { ...NONE, organisations: organisations.map((row) => row.record), ladders, settings };
  for (const table of ['contacts', 'journal'] as const)
    for (let [after, more] = ['', true]; more; ) {
      const { records, last } = await sliceAfter(store, table, after);
      if (records.length > 0) yield { ...NONE, [table]: records };
      after = last;
      more = last !== '';
    }
}

/**
 * Takes every record and every note of this copy out; what is being typed stays. To be called before it is filled anew.
 * False, and nothing was done, where there is a write after number `seq`.
 */
export async function emptyAll({ db }: Store, seq?: number): Promise<boolean> {
  const { dexie, drafts, meta } = db;
  return dexie.transaction('rw', dexie.tables, async () => {
    if (seq !== undefined && (await lastWrite({ db })) > seq) return false;
    for (const table of dexie.tables) if (table.name !== drafts.name && table.name !== meta.name) await table.clear();
    await meta.filter(({ key }) => !STAYS.has(key)).delete();
    return true;
  });
}

export const nameBirth = async ({ db }: Store, born: string): Promise<void> => {
  await db.meta.put({ key: BORN, value: born });
};
