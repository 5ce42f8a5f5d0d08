// What the detector is told before it looks: the rep's own addresses, and how far a site may be read.
import type { Known, Limit } from '@/lib/model/sighting';
import { setting } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';

/** Keys of the settings that hold it. */
export const MINE = 'mine';
export const LIMITS = 'limits';

export async function knownBefore(store: Store): Promise<Required<Known>> {
  const [mine, limits] = await Promise.all([
    setting<string[]>(store, MINE, []),
    setting<Record<string, Limit>>(store, LIMITS, {}),
  ]);
  return { mine, limits };
}
