// The devices that meet in the folder, and those that the rep took out.
import * as z from 'zod/mini';
import { isoOf } from '@/lib/model/moment';
import type { Result } from '@/lib/model/result';
import type { SettingFamily } from '@/lib/model/settings/setting';
import type { SharedFolder } from '@/lib/ports/folder';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { named, ROOT } from './name';
import { upTo } from './ranges';
import { keepLane, type Lane, readLane } from './state';

/** Taken out by the rep, by lane; what they wrote stays in the notebook. */
const REMOVED: SettingFamily<{ at: string; label: string }> = {
  prefix: 'folder-removed/',
  schema: z.object({ at: z.string(), label: z.string() }),
};

export const removedLanes = async (store: Store): Promise<Set<string>> =>
  new Set((await settingsUnder(store, REMOVED)).map(({ id }) => id));

/**
 * Those taken out of whom this device has read more than any other is known to hold: nobody else passes that on any more.
 * As they are to be kept once it did.
 */
export async function untoldLanes(store: Store): Promise<Lane[]> {
  const all = await Promise.all([...(await removedLanes(store))].map((id) => readLane(store, id)));
  return all.flatMap((lane) => {
    const n = upTo(lane.has);
    const name = lane.names.find((one) => named(one)?.n === n) ?? null;
    return n > (lane.vouched?.n ?? 0) ? [{ ...lane, vouched: { n, name } }] : [];
  });
}

/** To be called after everything of that device was taken in and passed on: then its files are taken away. */
export async function removeDevice(
  store: Store,
  folder: SharedFolder,
  { id, label }: { id: string; label: string },
): Promise<Result<unknown, 'not-saved'>> {
  const value = { at: isoOf(store.world.now()), label };
  const written = await write(store, [{ do: 'setting', key: REMOVED.prefix + id, value }]);
  if (!written.ok) return written;
  for (const lane of await untoldLanes(store)) if (lane.id === id) await keepLane(store, lane);
  await folder.remove(`${ROOT}/${id}`);
  return written;
}
