// The database emptied and filled from records of copies; broken off at any point, the next opening does it again.

import { migrate } from '@/lib/migrations';
import { SCHEMA } from '@/lib/migrations/schema';
import { emptyArchive } from '@/lib/model/archive';
import { type Canary, COUNTED } from '@/lib/model/canary';
import type { Folder, Keeping } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import { failure, type Result, success } from '@/lib/model/result';
import { absorb } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { emptyAll, nameBirth, type WrittenRecords } from '@/lib/store/whole/copy';
import { foundIn } from '@/lib/store/whole/found';
import { phrase } from '@/lib/words';
import { writeBase } from './base';
import { keepCanary } from './keep';

async function fill(store: Store, all: readonly WrittenRecords[]): Promise<Result<null, 'not-saved'>> {
  for (const records of all) {
    const raised = migrate({ ...emptyArchive(records.schema ?? SCHEMA, isoOf(store.world.now())), ...records });
    if (!raised.ok) return failure('not-saved', raised.say);
    const taken = await absorb(store, raised.value as never);
    if (!taken.ok) return taken;
  }
  return success(null);
}

const MEANWHILE = phrase`Something was written in another window just now. Nothing was changed; try again.`;

/** `upTo`: nothing is done where there is a later write than this one. */
export async function refill(
  store: Store,
  { keeping, folder }: { keeping: Keeping; folder: Folder },
  records: readonly WrittenRecords[],
  upTo?: number,
): Promise<Result<Canary, 'not-saved'>> {
  // Until its new name is written, an opening finds that there is something to mend, and begins again.
  if (!(await emptyAll(store, upTo))) return failure('not-saved', MEANWHILE);
  await store.db.meta.put({ key: 'device', value: store.device });
  const filled = await fill(store, records);
  if (!filled.ok) return filled;
  const born = store.world.newId().replaceAll('-', '');
  await writeBase(store, folder, born);
  await nameBirth(store, born);
  const { seq, rows } = await foundIn(store, COUNTED);
  const canary = { schema: SCHEMA, device: store.device, born, seq, rows, at: isoOf(store.world.now()) };
  await keepCanary(keeping, canary);
  return success(canary);
}
