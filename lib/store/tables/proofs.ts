// After a newer Rung opened an older notebook, or took in an older file: suggestions that were accepted with the words of
// a rule alone are given the entries that had met it by then, in slices, while the rep goes on.
import { evidenceOf } from '@/lib/journal/evidence';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { isWorded, unconfirmed } from '@/lib/model/ladder/accepted';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { provenBy } from '@/lib/model/ladder/proven';
import type { Change } from '@/lib/store/change';
import { movesOf } from '@/lib/store/read/moves';
import { ladderMap, timeline } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { PROOFS } from './proofs-mark';

/** Rows looked at in one go. */
const SLICE = 200;
/** As many entries of one person are looked at, newest first. */
const REACH = 2_000;

async function provenMoves(store: Store, row: ContactRow, ladders: ReadonlyMap<string, Ladder>): Promise<Fact[]> {
  // Who has no entry has not moved.
  const moves = row.entries > 0 || row.also.length > 0 ? await movesOf(store, row) : [];
  const worded = moves.filter(isWorded);
  if (worded.length === 0) return [];
  const { entries } = await timeline(store, row, undefined, REACH);
  const evidence = evidenceOf(entries, new Set([row.id, ...row.also]));
  return worded.flatMap((move) => {
    const ladder = ladders.get(String(move.ladder));
    const proven = ladder && provenBy(ladder, Number(move.to), momentOf(move.at), evidence);
    const next = proven ? { ...move, ...proven } : unconfirmed(move);
    return next === move ? [] : [next];
  });
}

/** The next slice; false where there is none left, or where nothing could be written. */
async function nextSlice(store: Store): Promise<boolean> {
  const { db } = store;
  const mark = (await db.meta.get(PROOFS))?.value;
  if (typeof mark !== 'string') return false;
  const rows = await db.contacts.where('id').above(mark).limit(SLICE).toArray();
  const last = rows.at(-1);
  if (!last) {
    await db.meta.delete(PROOFS);
    return false;
  }
  const ladders = await ladderMap(store);
  const facts = (await Promise.all(rows.map((row) => provenMoves(store, row, ladders)))).flat();
  const changes = facts.map((fact): Change => ({ do: 'fact', fact }));
  if (changes.length > 0 && !(await write(store, changes)).ok) return false;
  await db.meta.put({ key: PROOFS, value: last.id });
  return true;
}

/** Goes on until every row is done; what was found once is not looked for again. */
export async function findProofs(store: Store): Promise<void> {
  while (await nextSlice(store));
}
