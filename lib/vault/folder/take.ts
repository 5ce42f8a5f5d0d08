// One segment of another device taken into the notebook: its records and the word that they are in, in one transaction.
import { SCHEMA } from '@/lib/migrations/schema';
import { emptyArchive } from '@/lib/model/archive';
import type { Result } from '@/lib/model/result';
import { absorb } from '@/lib/store/archive';
import { erase, tracesOf } from '@/lib/store/erase';
import { knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import type { Records } from '@/lib/store/whole/copy';
import { erasedAmong, erasedIds, hearing } from '@/lib/store/whole/heard';
import { erasingCopies } from '@/lib/vault/keep';
import { keepConflicts } from './conflicts';
import type { Segment } from './segment';
import { keepLane, type Lane } from './state';
import { withoutErased } from './without';

/** Who is erased from now on and still here in any way is taken out, as on the device that erased them. */
async function eraseHere(store: Store, ids: readonly string[]): Promise<void> {
  const rows = (await knownRows(store, ids)).filter((row) => ids.includes(row.id));
  const traces = await tracesOf(store, ids);
  await erase(store, rows, traces, ids);
}

async function takeIn(store: Store, { header, records }: Segment, lane: Lane): Promise<Result<unknown, 'not-saved'>> {
  const { erased, back } = erasedAmong(records.settings);
  const known = new Set(await erasedIds(store));
  const fresh = erased.filter((id) => !known.has(id));
  const gone = known.union(new Set(erased)).difference(new Set(back));
  const left = withoutErased(records, gone);
  await keepConflicts(store, header, lane, left);
  const taken = await absorb(store, { ...emptyArchive(SCHEMA, header.at), ...left });
  if (!taken.ok) return taken;
  // A later word may have come before: only who counts as erased now is taken out.
  const now = new Set(await erasedIds(store));
  const going = fresh.filter((id) => now.has(id));
  if (going.length > 0) await eraseHere(store, going);
  await keepLane(store, lane);
  return taken;
}

const sizeOf = (records: Records): number =>
  Object.values(records).reduce((sum, all) => sum + (all as unknown[]).length, 0);

/** `lane`: what is known of that device once this is in. */
export async function take(store: Store, segment: Segment, lane: Lane): Promise<Result<unknown, 'not-saved'>> {
  const after = { ...lane, came: lane.came + sizeOf(segment.records) };
  const work = () => hearing(store, () => takeIn(store, segment, after));
  // What copies of the notebook still hold of somebody goes first, as when they are erased here.
  return erasedAmong(segment.records.settings).erased.length > 0 ? erasingCopies(store, work) : work();
}
