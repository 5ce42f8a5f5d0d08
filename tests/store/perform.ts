// Carries random acts out on a notebook and remembers what can be undone.

import type { Change, Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import type { Act } from './acts';
import type { TestWorld } from './world';

export interface Played {
  receipts: Receipt[];
}

async function replacement({ db }: Store, act: Extract<Act, { do: 'replace' }>): Promise<Change[]> {
  const rows = await db.journal.toArray();
  const row = rows[act.entry % rows.length];
  return row ? [{ do: 'fact', fact: { ...row.record, deleted: undefined, ...act.fields } as never }] : [];
}

async function carryOut(store: Store, act: Exclude<Act, { do: 'wait' }>, played: Played) {
  if (act.do === 'write') return write(store, act.changes);
  if (act.do === 'replace') return write(store, await replacement(store, act));
  const receipt = played.receipts[act.receipt % played.receipts.length];
  return receipt && undo(store, receipt);
}

/** Throws where something that must be saved was not. */
export async function perform(store: Store, world: TestWorld, acts: readonly Act[]): Promise<Played> {
  const played: Played = { receipts: [] };
  for (const act of acts) {
    if (act.do === 'wait') {
      world.pass(act.ms);
      continue;
    }
    const done = await carryOut(store, act, played);
    if (done && !done.ok) throw new Error(done.say);
    if (done) played.receipts.push(done.value);
  }
  return played;
}
