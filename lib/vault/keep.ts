// Keeping copies outside the database: every write follows at once, the whole from time to time, and the canary says how much there is.
import { SCHEMA } from '@/lib/migrations';
import { type Canary, COUNTED, canaryIn, type Loss, lossOf } from '@/lib/model/canary';
import type { Folder, Keeping } from '@/lib/model/keeping';
import { isoOf, msOf } from '@/lib/model/moment';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { type Base, readBase, writeBase } from './base';
import { namesIn } from './file';
import { type Named, named } from './name';
import { keepState, type Pause, SPARE } from './state';
import { filesOf, followTrail } from './trail';

const CANARY = 'canary';
const DAY = 86_400_000;
/** So many files of writes, and the whole is written anew: reading many small ones would make restoring slow. */
const MANY = 400;
/** Copies of the whole that are kept of one database: the last ones, one a day. */
const KEPT = 7;

export async function readCanary(keeping: Keeping): Promise<Canary | null> {
  return canaryIn(await keeping.read(CANARY));
}

export const keepCanary = (keeping: Keeping, canary: Canary): Promise<void> => keeping.keep(CANARY, canary);

/** Made of a new notebook, before anything was written. */
const holdsNothing = ({ rows }: Base): boolean => rows.contacts + rows.journal === 0;

/** Is the whole due again? */
async function isDue(
  store: Store,
  folder: Folder,
  bases: readonly Named[],
  trails: readonly Named[],
): Promise<boolean> {
  const last = bases.at(-1);
  if (!last) return true;
  const since = trails.filter((file) => file.to > last.to).length;
  if (since === 0) return false;
  if (since > MANY) return true;
  const base = await readBase(folder, last);
  return !base || holdsNothing(base) || store.world.now() - msOf(base.at) > DAY;
}

/** Takes away copies of the whole beyond those that are kept, and what no kept one needs to be brought up to date. */
async function rotate(folder: Folder, born: string): Promise<void> {
  const bases = await filesOf(folder, born, 'base');
  const oldest = bases.slice(-KEPT)[0];
  if (!oldest) return;
  for (const name of await namesIn(folder)) {
    const file = named(name);
    const own = file?.born === born && (file.kind === 'trail' ? file.to <= oldest.to : file.to < oldest.to);
    if (own) await folder.removeEntry(name).catch(() => {});
  }
}

/** Brings the copies up to the notebook; one page at a time. Says why where it cannot be: no room, or a browser without such a place. */
async function follow(store: Store, keeping: Keeping, born: string): Promise<Pause | null> {
  const room = await store.world.room?.();
  if (typeof room === 'number' && room < SPARE) return 'no-room';
  try {
    const folder = await keeping.folder();
    const bases = await filesOf(folder, born, 'base');
    const trails = await filesOf(folder, born, 'trail');
    const held = Math.max(0, bases.at(-1)?.to ?? 0, trails.at(-1)?.to ?? 0);
    if (await isDue(store, folder, bases, trails)) {
      const base = await writeBase(store, folder, born);
      await rotate(folder, born);
      await followTrail(store, folder, born, Math.max(base.seq, held));
    } else await followTrail(store, folder, born, held);
    return null;
  } catch {
    // A copy that failed leaves the earlier ones as they are; the next write tries again.
    return 'failed';
  }
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
    await keeping.keep(CANARY, null);
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
