// What the detector is told before it looks: who the rep is, and how far a site may be read.
import type { Known, Limit } from '@/lib/model/sighting';
import { setting } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';

/** Keys of the settings that hold it. */
export const MINE = 'mine';
const ME = 'me';
export const LIMITS = 'limits';

export async function knownBefore(store: Store): Promise<Required<Known>> {
  const [mine, me, limits] = await Promise.all([
    setting<string[]>(store, MINE, []),
    setting<NonNullable<Known['me']>>(store, ME, {}),
    setting<Record<string, Limit>>(store, LIMITS, {}),
  ]);
  return { mine, me, limits };
}
