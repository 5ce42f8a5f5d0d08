// What was written since the last hand-over, by reference: one row for each go, however many records it wrote.
// A row for each record would cost an import a third of its time.
import type { Database } from './database';
import type { Ref } from './upgrades';

type Table = Pick<Database, 'changed'>;

/** To be called in the transaction that writes them. */
export async function noteChanged({ changed }: Table, refs: readonly Ref[]): Promise<void> {
  if (refs.length > 0) await changed.add({ refs: [...refs] });
}

/** As if these had never been written; for records that are gone for good. */
export async function forgetChanged({ changed }: Table, gone: ReadonlySet<Ref>): Promise<void> {
  await changed.toCollection().modify((row, cursor) => {
    row.refs = row.refs.filter((ref) => !gone.has(ref));
    if (row.refs.length === 0) delete (cursor as { value?: unknown }).value;
  });
}
