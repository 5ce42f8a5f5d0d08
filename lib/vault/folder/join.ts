// Beginning in a folder, or joining the devices that are there, by the passphrase or by a code one of them shows.

import { failure, type Result, success } from '@/lib/model/result';
import { weaknessOf } from '@/lib/package/lock';
import type { SharedFolder } from '@/lib/ports/folder';
import { local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { BORN } from '@/lib/store/whole/born';
import { phrase } from '@/lib/words';
import { type JoinFault, keyFiles, newRing, type Ring, unwrapRing, wrapRing } from './key';
import { newLane } from './name';
import { forgetLanes, freshLane, keepOwn, type Own } from './state';

async function ownLane(store: Store, ring: Ring, label: string): Promise<Own> {
  const { until: _until, ...kept } = ring;
  const born = String((await local(store, BORN)) ?? '');
  const own: Own = { ...freshLane(newLane(store.world.newId), born), label, ring: kept };
  await forgetLanes(store);
  await keepOwn(store, own);
  return own;
}

/** What the rep calls the device, as it is kept. */
const tidyLabel = (label: string): string => label.trim().slice(0, 60);

/** The first device: makes the notebook's key. Refused where one lies in the folder already. `work`: see `wrapRing`. */
export async function beginFolder(
  store: Store,
  folder: SharedFolder,
  { passphrase, label }: { passphrase: string; label: string },
  work?: number,
): Promise<Result<Own, 'taken' | 'weak' | 'no-key'>> {
  const weak = weaknessOf(passphrase);
  if (weak) return failure('weak', weak);
  if ((await keyFiles(folder)).length > 0)
    return failure(
      'taken',
      phrase`A notebook is in this folder already. Join it with its passphrase, or choose another folder.`,
    );
  const ring = await newRing(store.world.newId);
  const wrapped = await wrapRing(folder, ring, passphrase, store.world.newId, work);
  return wrapped.ok ? success(await ownLane(store, ring, tidyLabel(label))) : wrapped;
}

/** `secret`: the passphrase, or the six words another device shows. */
export async function joinFolder(
  store: Store,
  folder: SharedFolder,
  { secret, label }: { secret: string; label: string },
): Promise<Result<Own, JoinFault>> {
  const ring = await unwrapRing(folder, secret, store.world.now());
  return ring.ok ? success(await ownLane(store, ring.value, tidyLabel(label))) : ring;
}
