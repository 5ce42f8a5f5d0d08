// Putting a follow-up off: due on another day at the same hour, with the day it was first due kept.

import { comingIn, journal } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { failure } from '@/lib/model/result';
import { dayOf, localMoment, storedDate, typedDate } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { editEntry } from './edit-entry';

/** `days` from today on. Fails where the entry is of a kind that cannot be put off, or nobody gave it a day. */
export async function putOff(store: Store, entry: Fact, days: number): ReturnType<typeof editEntry> {
  const { coming, putOff: field } = journal.get(entry.kind) ?? {};
  const at = comingIn(entry);
  if (!coming || !field || !at)
    return failure(
      'not-saved',
      phrase`Not put off: only a follow-up with a day can be. Edit the entry and choose its day there.`,
    );
  const zone = store.world.zone();
  const day = dayOf(localMoment(store.world.now(), zone), zone).add({ days });
  const next = storedDate(`${day}`, typedDate(at, zone).time, zone);
  return editEntry(store, entry, { [coming]: next, [field]: entry[field] ?? `${dayOf(at, zone)}` });
}
