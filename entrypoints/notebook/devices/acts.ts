// What can be done about the devices, fetched with the press: a code for another one, one taken out, this one stopped.
import type { Place } from '@/entrypoints/hooks/meeting/folder-place';
import { reasonOf } from '@/lib/model/reason';
import type { SharedFolder } from '@/lib/ports/folder';
import { inTurn } from '@/lib/ports/one-at-a-time';
import type { Store } from '@/lib/store/store';
import { removeDevice } from '@/lib/vault/folder/devices';
import { showCode } from '@/lib/vault/folder/key';
import { listFolder } from '@/lib/vault/folder/listing';
import { meet } from '@/lib/vault/folder/meet';
import { forgetNews } from '@/lib/vault/folder/news';
import { forgetFolder, readOwn } from '@/lib/vault/folder/state';
import { say } from '@/lib/words';

type Chance = (numbers: Uint16Array<ArrayBuffer>) => void;

/** The six words, in a sentence that says what to do with them. */
export async function code(store: Store, { folder }: Place, chance: Chance): Promise<string> {
  const own = (await readOwn(store))?.own;
  if (!own) return '';
  const shown = await showCode(folder, own.ring as never, store.world, chance);
  return shown.ok ? say('device_code', shown.value.code) : shown.say;
}

/** What it wrote is taken in and passed on whole, before its files go. */
export async function takeOut(store: Store, folder: SharedFolder, id: string): Promise<string> {
  const device = (await listFolder(store))?.others.find((one) => one.id === id);
  if (!device) return '';
  const out = async () => {
    const met = await meet(store, folder, { whole: true });
    if (!met.ok) return met.say;
    const removed = await removeDevice(store, folder, device);
    return removed.ok ? say('device_removed', device.label) : removed.say;
  };
  return inTurn('folder', () => out().catch(reasonOf));
}

/** The files stay where they are, for the others. A round that is going on would note that this device is still there. */
export async function stop(store: Store): Promise<string> {
  await inTurn('folder', () => forgetFolder(store));
  if (store.world.keeping) await forgetNews(store.world.keeping);
  return say('folder_stopped');
}
