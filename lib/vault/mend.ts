// A notebook the browser lost, whole or in part, filled again from its copies; what is still there goes into it too.

import { type Canary, sumOf } from '@/lib/model/canary';
import type { Folder, Keeping } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import { failure, type Result, success } from '@/lib/model/result';
import { lackFor } from '@/lib/store/room';
import type { Store } from '@/lib/store/store';
import { BORN } from '@/lib/store/whole/born';
import type { WrittenRecords } from '@/lib/store/whole/copy';
import { foundIn } from '@/lib/store/whole/found';
import { leftIn } from '@/lib/store/whole/hole';
import { phrase } from '@/lib/words';
import { copiesIn, readBase, recordsOf, writeRecords } from './base';
import { ALL, lossIn, readCanary } from './keep';
import { MENDED, type Mended } from './mended';
import { refill } from './refill';
import { goOnRestoring, UNREADABLE } from './restore';
import { filesOf, readTrail } from './trail';

interface Sources {
  /** Everything the copies hold, in the order in which it was written. */
  records: WrittenRecords[];
  /** The last write that is in them without a gap. */
  to: number;
  /** Of a copy the rep chose, ISO 8601. */
  chosen?: string;
}

const NONE: Sources = { records: [], to: 0 };

/** From the newest copy of the whole that can be read, and all writes after it. Null where there is none. */
export async function sourcesOf(folder: Folder, canary: Canary): Promise<Sources | null> {
  const bases = (await filesOf(folder, canary.born, 'base')).filter((file) => file.why !== 'left');
  for (const file of bases.toReversed()) {
    const base = await readBase(folder, file);
    const records = base && (await recordsOf(folder, base));
    if (!records) continue;
    let to = file.to;
    for (const trail of await filesOf(folder, canary.born, 'trail')) {
      const read = trail.to > file.to ? await readTrail(folder, trail) : null;
      if (read) records.push(read);
      if (read && trail.from <= to + 1) to = Math.max(to, trail.to);
    }
    return { records, to };
  }
  return null;
}

/** What the rep chose where none could be read by itself: a copy by its name, of an earlier database too, or none. */
async function chosenFrom(folder: Folder, name: string | null): Promise<Sources | null> {
  if (name === null) return NONE;
  const copy = (await copiesIn(folder)).find((one) => one.name === name);
  const records = copy && (await recordsOf(folder, copy));
  return records ? { records, to: copy.seq, chosen: copy.at } : null;
}

/**
 * What is left of the database is written down before it is emptied: a page that is killed in the middle would lose what
 * no copy has. Where that happened, what it wrote down then.
 */
export async function keepLeft(store: Store, folder: Folder, canary: Canary): Promise<WrittenRecords[]> {
  const earlier = (await filesOf(folder, canary.born, 'base')).filter((file) => file.why === 'left');
  const kept = await Promise.all(earlier.map((file) => readBase(folder, file)));
  const before = await Promise.all(kept.map((copy) => copy && recordsOf(folder, copy)));
  const left = await Array.fromAsync(leftIn(store));
  const emptied = await store.db.meta.get(BORN).then(
    (named) => !named,
    () => false,
  );
  if (left.length > 0 && !(emptied && earlier.length > 0))
    await writeRecords(store, folder, { born: canary.born, seq: canary.seq, why: 'left' }, left);
  return [...before.flatMap((records) => records ?? []), ...left];
}

async function mending(
  store: Store,
  keeping: Keeping,
  canary: Canary,
  choice?: string | null,
): Promise<Result<Mended | null, 'no-copy' | 'not-saved'>> {
  const begun = await goOnRestoring(store, keeping, canary.born);
  if (begun?.ok) return begun;
  const folder = await keeping.folder();
  const found = choice === undefined ? sourcesOf(folder, canary) : chosenFrom(folder, choice);
  // Where nothing was ever written there is nothing to restore.
  const sources = (await found) ?? (canary.seq === 0 ? NONE : null);
  if (!sources) return failure('no-copy', choice ? UNREADABLE : phrase`There is no copy of it that can be read.`);
  const lack = await lackFor(store, 4_000 * sumOf(canary.rows));
  if (lack) return failure('not-saved', phrase`It was not restored: ${lack}`);
  const left = await keepLeft(store, folder, canary);
  const filled = await refill(store, { keeping, folder }, [...sources.records, ...left]);
  if (!filled.ok) return filled;
  const mended: Mended = {
    at: isoOf(store.world.now()),
    rows: filled.value.rows,
    missing: sources.chosen ? 0 : Math.max(0, canary.seq - sources.to),
    asOf: sources.chosen ?? canary.at,
    ...(choice !== undefined && { chosen: true }),
  };
  // Who went on without a copy knows it.
  if (choice === null) return success(mended);
  await keeping.keep(MENDED, mended);
  return success(mended);
}

/**
 * Fills the notebook again; another page may have done so meanwhile, then nothing is done. `choice`: from the copy of this
 * name, or with null from nothing but what is left; without it from the newest that can be read.
 */
export async function mend(
  store: Store,
  choice?: string | null,
): Promise<Result<Mended | null, 'no-copy' | 'not-saved'>> {
  const { keeping } = store.world;
  if (!keeping) return failure('no-copy', phrase`There is no copy of it.`);
  return keeping.alone(async () => {
    const canary = await readCanary(keeping);
    if (!canary || !(await lossIn(store, canary, await foundIn(store, ALL), ALL))) return success(null);
    return mending(store, keeping, canary, choice);
  });
}
