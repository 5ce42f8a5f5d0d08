// Going back to an earlier copy: what it replaces is kept as a copy of its own first, so that one press undoes it.

import { COUNTED, sumOf } from '@/lib/model/canary';
import type { Folder, Keeping } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import { failure, type Result, success } from '@/lib/model/result';
import { lackFor } from '@/lib/store/room';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { phrase } from '@/lib/words';
import { type Copy, copiesIn, recordsOf, writeBase } from './base';
import { MENDED, type Mended } from './mended';
import { refill } from './refill';
import { RESTORING, type Restoring, readRestoring } from './restoring';

const found = async (folder: Folder, name: string): Promise<Copy | undefined> =>
  (await copiesIn(folder)).find((copy) => copy.name === name);

export const UNREADABLE = phrase`That copy can no longer be read. Nothing was changed; choose another one.`;

async function carryOut(
  store: Store,
  keeping: Keeping,
  { copy, replaced }: Restoring,
  upTo?: number,
): Promise<Result<Mended, 'no-copy' | 'not-saved'>> {
  const folder = await keeping.folder();
  const chosen = await found(folder, copy);
  const records = chosen && (await recordsOf(folder, chosen));
  if (!chosen || !records) return failure('no-copy', UNREADABLE);
  const filled = await refill(store, { keeping, folder }, records, upTo);
  if (!filled.ok) return filled;
  const { rows } = filled.value;
  const mended: Mended = { at: isoOf(store.world.now()), rows, missing: 0, asOf: chosen.at, replaced };
  await keeping.keep(MENDED, mended);
  await keeping.keep(RESTORING, null);
  return success(mended);
}

/** Goes on with what was begun for this database when the browser went away; null where nothing was. */
export async function goOnRestoring(
  store: Store,
  keeping: Keeping,
  born: string,
): Promise<Result<Mended, 'no-copy' | 'not-saved'> | null> {
  const begun = await readRestoring(keeping);
  return begun?.born === born ? carryOut(store, keeping, begun) : null;
}

async function begin(
  store: Store,
  keeping: Keeping,
  name: string,
): Promise<Result<Mended, 'no-copy' | 'not-saved' | 'no-room'>> {
  const folder = await keeping.folder();
  const chosen = await found(folder, name);
  if (!chosen || !(await recordsOf(folder, chosen))) return failure('no-copy', UNREADABLE);
  const { born } = await foundIn(store, COUNTED);
  const now = await foundIn(store, Number.MAX_SAFE_INTEGER);
  const records = Math.max(sumOf(now.rows), sumOf(chosen.rows));
  const lack = await lackFor(store, 4_000 * records);
  if (lack) return failure('no-room', phrase`It was not restored: ${lack}`);
  const replaced = await writeBase(store, folder, born, 'restore');
  const plan: Restoring = { copy: name, replaced: replaced.name, born };
  await keeping.keep(RESTORING, plan);
  const done = await carryOut(store, keeping, plan, replaced.seq);
  // Refused before anything was changed: no later opening may go on with it.
  if (!done.ok && (await foundIn(store, COUNTED)).born === born) await keeping.keep(RESTORING, null);
  return done;
}

/** Makes the notebook what it was in the copy of this name. Fails, and has changed nothing, where that cannot be done whole. */
export async function restoreCopy(
  store: Store,
  name: string,
): Promise<Result<Mended, 'no-copy' | 'not-saved' | 'no-room'>> {
  const { keeping } = store.world;
  if (!keeping) return failure('no-copy', UNREADABLE);
  try {
    return await keeping.alone(() => begin(store, keeping, name));
  } catch (error) {
    const { reasonOf } = await import('@/lib/model/reason');
    return failure('not-saved', phrase`It was not restored: ${reasonOf(error)}`);
  }
}
