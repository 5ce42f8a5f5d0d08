// How the database's old tables become new ones; records themselves are lifted by lib/migrations.
import type { Transaction } from 'dexie';

/** `contact/ID`, `fact/ID`, `organisation/ID`, `ladder/ID` or `setting/KEY`. */
export type Ref = string;

/** References in one row of those taken over from an older Rung. */
const TOGETHER = 1_000;

/** Up to schema 2 of the tables each reference was a row. */
export async function takeOverChanges(transaction: Transaction): Promise<void> {
  const refs = (await transaction.table('changes').toCollection().primaryKeys()) as Ref[];
  const rows = Array.from({ length: Math.ceil(refs.length / TOGETHER) }, (_, i) => ({
    refs: refs.slice(i * TOGETHER, (i + 1) * TOGETHER),
  }));
  await transaction.table('changed').bulkAdd(rows);
}
