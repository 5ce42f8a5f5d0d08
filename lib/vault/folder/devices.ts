// The devices that meet in the folder, and those that the rep took out.
import * as z from 'zod/mini';
import { isoOf } from '@/lib/model/moment';
import type { Result } from '@/lib/model/result';
import type { SettingFamily } from '@/lib/model/settings/setting';
import type { SharedFolder } from '@/lib/ports/folder';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { ROOT } from './name';

/** Taken out by the rep, by lane; what they wrote stays in the notebook. */
const REMOVED: SettingFamily<{ at: string; label: string }> = {
  prefix: 'folder-removed/',
  schema: z.object({ at: z.string(), label: z.string() }),
};

export const removedLanes = async (store: Store): Promise<Set<string>> =>
  new Set((await settingsUnder(store, REMOVED)).map(({ id }) => id));

/** To be called after everything of that device was taken in and passed on: then its files are taken away. */
export async function removeDevice(
  store: Store,
  folder: SharedFolder,
  { id, label }: { id: string; label: string },
): Promise<Result<unknown, 'not-saved'>> {
  const value = { at: isoOf(store.world.now()), label };
  const written = await write(store, [{ do: 'setting', key: REMOVED.prefix + id, value }]);
  if (written.ok) await folder.remove(`${ROOT}/${id}`);
  return written;
}
