// Changing or taking back an entry of the journal: a new fact takes the place of the old one.

import { faultIn } from '@/lib/journal';
import { differing } from '@/lib/model/differing';
import { TOWARD, withToward } from '@/lib/model/entry/about';
import type { Fact } from '@/lib/model/entry/entry';
import { failure, type Result } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import type { Receipt } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import { namedOrganisations } from './name-organisations';
import { plainRefusal } from './plain-refusal';

type Edited = Promise<Result<Receipt, 'not-saved' | 'gone'>>;

const GONE = failure('gone', phrase`Not saved: this entry was deleted meanwhile. Undo the deletion first.`);

/**
 * `fields` replace those of the entry; undefined takes one away. `entry`: as it was when the form was opened; where a
 * field is still so, it stays as it is by now.
 */
export const editEntry = (store: Store, entry: Fact, fields: Record<string, unknown>): Edited =>
  inOneGo(store, async () => {
    const now = await liveEntry(store, entry.entry);
    if (!now) return GONE;
    const merged = { ...now, ...differing<Record<string, unknown>>(entry, fields) };
    const edited = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Fact;
    const next = TOWARD in fields ? withToward(edited, now) : edited;
    const fault = faultIn(next);
    if (fault) return plainRefusal(next.kind, failure('not-saved', phrase`Not saved: ${fault}.`));
    return write(store, [...(await namedOrganisations(store, next.kind, fields)), { do: 'fact', fact: next }]);
  });

/** Closes an open entry, such as a problem or a promise, as of today; `field` is where its kind keeps the day. */
export function closeEntry(store: Store, entry: Fact, field: string): Edited {
  const { world } = store;
  return editEntry(store, entry, { [field]: localMoment(world.now(), world.zone()).slice(0, 10) });
}

export const deleteEntry = (store: Store, entry: Fact): Edited =>
  inOneGo(store, async () => {
    const now = await liveEntry(store, entry.entry);
    return now ? write(store, [{ do: 'fact', fact: { ...now, deleted: true } }]) : GONE;
  });
