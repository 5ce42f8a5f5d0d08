// What was written since the last hand-over, by reference: one row for each go, however many records it wrote.
// A row for each record would cost an import a third of its time.
import type { Transaction } from 'dexie';
import type { Database } from './database';

/** `contact/ID`, `fact/ID`, `organisation/ID`, `ladder/ID` or `setting/KEY`. */
export type Ref = string;

type Table = Pick<Database, 'changed'>;

/** References in one row of those taken over from an older Rung. */
const TOGETHER = 1_000;

/** To be called in the transaction that writes them. */
export async function noteChanged({ changed }: Table, refs: readonly Ref[]): Promise<void> {
  if (refs.length > 0) await changed.add({ refs: [...refs] });
}

/** All that changed, each once. Reads the table to its end: for a hand-over, never for a screen. */
export async function changedRefs({ changed }: Table): Promise<Set<Ref>> {
  const refs = new Set<Ref>();
  await changed.each((row) => {
    for (const ref of row.refs) refs.add(ref);
  });
  return refs;
}

/** As if these had never been written; for records that are gone for good. */
export async function forgetChanged({ changed }: Table, gone: ReadonlySet<Ref>): Promise<void> {
  await changed.toCollection().modify((row, cursor) => {
    row.refs = row.refs.filter((ref) => !gone.has(ref));
    if (row.refs.length === 0) delete (cursor as { value?: unknown }).value;
  });
}

/** Up to schema 2 of the tables each reference was a row. */
export async function takeOverChanges(transaction: Transaction): Promise<void> {
  const refs = (await transaction.table('changes').toCollection().primaryKeys()) as Ref[];
  const rows = Array.from({ length: Math.ceil(refs.length / TOGETHER) }, (_, i) => ({
    refs: refs.slice(i * TOGETHER, (i + 1) * TOGETHER),
  }));
  await transaction.table('changed').bulkAdd(rows);
}
