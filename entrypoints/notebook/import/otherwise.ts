// What the rep says of a file that was read by a guess: what its columns hold, and how its letters are encoded.
import type { Columns } from '@/lib/formats/format';
import type { Store } from '@/lib/store/store';
import { read, tableOf } from './open';
import { importState, type Ready, SILENT, show } from './state';

/** Read again; of two answers in a hurry the later one counts. */
async function again(store: Store, asked: Ready): Promise<void> {
  show({ step: asked, said: SILENT });
  const next = await read(store, asked);
  const { step } = importState();
  // Where nothing can be read that way, the reason is said and what was asked stays.
  if (next ? step === asked : step.at === 'start') show({ step: next ?? asked });
}

export async function holdColumns(store: Store, ready: Ready, columns: Columns): Promise<void> {
  if (ready.table) await again(store, { ...ready, table: { ...ready.table, columns }, stale: true });
}

/** Names of columns are letters, too. What the rep said of the columns holds. */
export async function chooseLetters(store: Store, ready: Ready, encoding: string): Promise<void> {
  const { found, table: before } = ready;
  const table = await tableOf(found, encoding);
  const corrected = before && before.columns !== before.look.guess && before.columns.length === table?.columns.length;
  const held = table && { ...table, ...(corrected && { columns: before.columns }) };
  await again(store, { ...ready, encoding, table: held, stale: true });
}
