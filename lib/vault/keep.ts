// Keeping copies outside the database: every write follows at once, the whole from time to time, and the canary says how much there is.
import { SCHEMA } from '@/lib/migrations/schema';
import { type Canary, COUNTED, canaryIn, type Found, type Loss, lossOf, rowsBy } from '@/lib/model/canary';
import type { Keeping } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { tailDigest } from '@/lib/store/whole/tail';
import { writeBase } from './base';
import { namesIn } from './file';
import { follow } from './follow';
import { MENDED } from './mended';
import type { Why } from './name';
import { RESTORING } from './restoring';
import { keepState, type Pause } from './state';

const CANARY = 'canary';

export async function readCanary(keeping: Keeping): Promise<Canary | null> {
  return canaryIn(await keeping.read(CANARY));
}

export const keepCanary = (keeping: Keeping, canary: Canary): Promise<void> => keeping.keep(CANARY, canary);

/** A copy of how it is now, before much of it changes. Where none can be made, the earlier ones stay and the work goes on. */
export async function copyBefore(store: Store, why: Why): Promise<void> {
  const { keeping, now } = store.world;
  await keeping?.alone(async () => {
    const [canary, found] = [await readCanary(keeping), await foundIn(store, COUNTED)];
    if (found.born && !(canary && (await lossIn(store, canary, found)))) {
      const paused = await follow(store, keeping, found.born, why);
      if (!isLoss(paused)) await keepState(keeping, paused, isoOf(now()));
    }
  });
}

/** As `lossOf`, and whether it is still the same history of writes. */
export async function lossIn(store: Store, canary: Canary, found: Found, most?: number): Promise<Loss | null> {
  const loss = lossOf(canary, found, most);
  if (loss || canary.digest === undefined || (await tailDigest(store, canary.seq)) === canary.digest) return loss;
  return { kind: 'part', rows: rowsBy(() => 0), writes: 1 };
}

export const ALL = Number.MAX_SAFE_INTEGER;

const isLoss = (answer: Pause | Loss | null): answer is Loss => typeof answer === 'object' && answer !== null;

/** The canary of a notebook too large for its own counting, once a copy has counted: mending sees it, too. */
const withLost = (canary: Canary, { rows }: Found, lost: Loss): Canary => ({
  ...canary,
  rows: rowsBy((table) => rows[table] + lost.rows[table]),
});

/** How it is now. Rows never go but by erasing, which begins the canary anew: what was once counted is there for good. */
async function tellCanary(store: Store, keeping: Keeping, before: Canary | null): Promise<void> {
  const { born, seq, rows } = await foundIn(store, COUNTED);
  const known = before?.born === born ? before.rows : rowsBy(() => 0);
  await keepCanary(keeping, {
    schema: SCHEMA,
    device: store.device,
    born,
    seq,
    rows: rowsBy((table) => Math.max(known[table], rows[table])),
    digest: await tailDigest(store, seq),
    at: isoOf(store.world.now()),
  });
}

/** What is missing, if anything is; else everything written so far is in the copies and known to the canary. */
export async function keepCopies(store: Store): Promise<Loss | null> {
  const { keeping, now } = store.world;
  if (!keeping) return null;
  return keeping.alone(async () => {
    const [canary, found] = [await readCanary(keeping), await foundIn(store, COUNTED)];
    // Nobody opened it yet: it was erased, and made again by a page that was about to look.
    if (!found.born) return null;
    const loss = canary && (await lossIn(store, canary, found));
    if (loss) return loss;
    // Before the copies: what is lost while they are still being made is told all the same.
    await tellCanary(store, keeping, canary);
    const paused = await follow(store, keeping, found.born);
    if (isLoss(paused)) {
      if (canary) await keepCanary(keeping, withLost(canary, await foundIn(store, ALL), paused));
      return paused;
    }
    await keepState(keeping, paused, isoOf(now()));
    return null;
  });
}

/**
 * Erasing for good. While `work` takes somebody out there is no copy and no canary: a page that is killed in the middle
 * must not take them for lost and bring them back. Copies begin anew with what is left.
 */
export async function erasingCopies<Done>(store: Store, work: () => Promise<Done>): Promise<Done> {
  const { keeping } = store.world;
  if (!keeping) return work();
  return keeping.alone(async () => {
    for (const fact of [CANARY, MENDED, RESTORING]) await keeping.keep(fact, null);
    const folder = await keeping.folder();
    for (const name of await namesIn(folder)) await folder.removeEntry(name);
    const done = await work();
    // Where this fails, the next write begins them.
    await beginCopies(store, keeping).catch(() => {});
    return done;
  });
}

async function beginCopies(store: Store, keeping: Keeping): Promise<void> {
  const { born } = await foundIn(store, COUNTED);
  await writeBase(store, await keeping.folder(), born);
  await tellCanary(store, keeping, null);
}

/** Takes away all copies and all that is known outside the database, around `work`, which takes away the database. */
export const forgetCopies = (keeping: Keeping, work: () => Promise<void>): Promise<void> =>
  keeping.alone(async () => {
    await keeping.keep(CANARY, null);
    await keeping.forgetAll();
    await work();
    // Once more: a page that was just writing something small may have kept it meanwhile.
    await keeping.forgetAll();
  });
