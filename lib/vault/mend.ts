// A notebook the browser lost, whole or in part, filled again from its copies; what is still there goes into it too.

import { migrate, SCHEMA } from '@/lib/migrations';
import { emptyArchive } from '@/lib/model/archive';
import { type Canary, COUNTED } from '@/lib/model/canary';
import type { Folder, Keeping } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import { failure, type Result, success } from '@/lib/model/result';
import { absorb } from '@/lib/store/archive';
import { lackFor } from '@/lib/store/room';
import type { Store } from '@/lib/store/store';
import { emptyAll, everything, nameBirth, type Records } from '@/lib/store/whole/copy';
import { foundIn } from '@/lib/store/whole/found';
import { partsOf, readBase, writeBase } from './base';
import { keepCanary, readCanary } from './keep';
import { MENDED, type Mended } from './mended';
import { filesOf, readTrail } from './trail';

interface Sources {
  /** Everything the copies hold, in the order in which it was written. */
  records: Records[];
  /** The last write that is in them without a gap. */
  to: number;
}

/** From the newest copy of the whole that can be read, and all writes after it. Null where there is none. */
async function sourcesOf(folder: Folder, canary: Canary): Promise<Sources | null> {
  const bases = await filesOf(folder, canary.born, 'base');
  for (const file of bases.toReversed()) {
    const base = await readBase(folder, file);
    const records: Records[] = [];
    let whole = base !== null;
    if (base)
      for await (const part of partsOf(folder, base))
        if (part) records.push(part);
        else whole = false;
    if (!whole) continue;
    let to = file.to;
    for (const trail of await filesOf(folder, canary.born, 'trail')) {
      const read = await readTrail(folder, trail);
      if (read) records.push(read);
      if (read && trail.from <= to + 1) to = Math.max(to, trail.to);
    }
    return { records, to };
  }
  return null;
}

/** What can still be read of the database itself; a hole in it ends the reading. */
async function leftIn(store: Store): Promise<Records[]> {
  const left: Records[] = [];
  try {
    for await (const records of everything(store)) left.push(records);
  } catch {
    // The copies hold the rest.
  }
  return left;
}

async function fill(store: Store, all: readonly Records[]): Promise<Result<null, 'not-saved'>> {
  for (const records of all) {
    const raised = migrate({ ...emptyArchive(SCHEMA, isoOf(store.world.now())), ...records });
    if (!raised.ok) return failure('not-saved', raised.say);
    const taken = await absorb(store, raised.value as never);
    if (!taken.ok) return taken;
  }
  return success(null);
}

async function mending(
  store: Store,
  keeping: Keeping,
  canary: Canary,
): Promise<Result<Mended | null, 'no-copy' | 'not-saved'>> {
  const folder = await keeping.folder();
  // Where nothing was ever written there is nothing to restore.
  const sources = (await sourcesOf(folder, canary)) ?? (canary.seq === 0 ? { records: [], to: 0 } : null);
  if (!sources) return failure('no-copy', 'There is no copy of it that can be read.');
  const lack = await lackFor(store, 4_000 * (canary.rows.contacts + canary.rows.journal));
  if (lack) return failure('not-saved', `It was not restored: ${lack}`);
  const left = await leftIn(store);
  // Until its new name is written, an opening finds that there is something to mend, and begins again.
  await emptyAll(store);
  await store.db.meta.put({ key: 'device', value: store.device });
  const filled = await fill(store, [...sources.records, ...left]);
  if (!filled.ok) return filled;
  const born = store.world.newId().replaceAll('-', '');
  await writeBase(store, folder, born);
  await nameBirth(store, born);
  const { seq, rows } = await foundIn(store, COUNTED);
  await keepCanary(keeping, {
    ...canary,
    schema: SCHEMA,
    device: store.device,
    born,
    seq,
    rows,
    at: isoOf(store.world.now()),
  });
  const mended: Mended = {
    at: isoOf(store.world.now()),
    rows,
    missing: Math.max(0, canary.seq - sources.to),
    asOf: canary.at,
  };
  await keeping.keep(MENDED, mended);
  return success(mended);
}

/** Fills the notebook again; another page may have done so meanwhile, then nothing is done. */
export async function mend(store: Store): Promise<Result<Mended | null, 'no-copy' | 'not-saved'>> {
  const { keeping } = store.world;
  if (!keeping) return failure('no-copy', 'There is no copy of it.');
  return keeping.alone(async () => {
    const canary = await readCanary(keeping);
    const found = await foundIn(store, COUNTED);
    const whole = canary && found.born === canary.born && found.seq >= canary.seq;
    const enough = whole && found.rows.contacts >= canary.rows.contacts && found.rows.journal >= canary.rows.journal;
    if (!canary || enough) return success(null);
    return mending(store, keeping, canary);
  });
}
