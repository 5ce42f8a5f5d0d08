// What the detector is told before it looks: who the rep is, and how far a site may be read.
import { LIMITS, ME, MINE } from '@/lib/model/settings/rep';
import type { Known, Owner } from '@/lib/model/sighting';
import { settingOf } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';

export async function knownBefore(store: Store): Promise<Required<Known>> {
  const [mine, me, limits] = await Promise.all([
    settingOf(store, MINE),
    settingOf(store, ME),
    settingOf(store, LIMITS),
  ]);
  return { mine: mine ?? [], me: me ?? {}, limits: limits ?? {} };
}

/** Whether a page's owner is news: most pages mark one whom Rung has long known. */
export const saysMore = ({ addresses, linkedin }: Owner, { mine = [], me }: Known): boolean =>
  addresses.some((address) => !mine.includes(address)) || (linkedin !== undefined && !me?.linkedin?.includes(linkedin));
