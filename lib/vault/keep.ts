// Keeping copies outside the database: every write follows at once, the whole from time to time, and the canary says how much there is.
import { SCHEMA } from '@/lib/migrations/schema';
import { type Canary, COUNTED, canaryIn, type Loss, lossOf } from '@/lib/model/canary';
import type { Keeping } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { writeBase } from './base';
import { namesIn } from './file';
import { follow } from './follow';
import { MENDED } from './mended';
import type { Why } from './name';
import { RESTORING } from './restoring';
import { keepState } from './state';

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
    if (found.born && !(canary && lossOf(canary, found)))
      await keepState(keeping, await follow(store, keeping, found.born, why), isoOf(now()));
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
    const loss = canary && lossOf(canary, found);
    if (loss) return loss;
    await keepState(keeping, await follow(store, keeping, found.born), isoOf(now()));
    const { born, seq, rows } = await foundIn(store, COUNTED);
    await keepCanary(keeping, { schema: SCHEMA, device: store.device, born, seq, rows, at: isoOf(now()) });
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
  const { born, seq, rows } = await foundIn(store, COUNTED);
  await writeBase(store, await keeping.folder(), born);
  await keepCanary(keeping, { schema: SCHEMA, device: store.device, born, seq, rows, at: isoOf(store.world.now()) });
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
