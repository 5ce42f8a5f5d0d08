// Changing or taking back an entry of the journal: a new fact takes the place of the old one.
import { faultIn } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { failure, type Result } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import type { Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

/** `fields` replace those of the entry; undefined takes one away. */
export async function editEntry(
  store: Store,
  entry: Fact,
  fields: Record<string, unknown>,
): Promise<Result<Receipt, 'not-saved'>> {
  const next = Object.fromEntries(
    Object.entries({ ...entry, ...fields }).filter(([, value]) => value !== undefined),
  ) as Fact;
  const fault = faultIn(next);
  if (fault) return failure('not-saved', `Not saved: ${fault}.`);
  return write(store, [{ do: 'fact', fact: next }]);
}

/** Closes an open entry, such as a problem or a promise, as of today; `field` is where its kind keeps the day. */
export function closeEntry(store: Store, entry: Fact, field: string): Promise<Result<Receipt, 'not-saved'>> {
  const { world } = store;
  return editEntry(store, entry, { [field]: localMoment(world.now(), world.zone()).slice(0, 10) });
}

export const deleteEntry = (store: Store, entry: Fact): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'fact', fact: { ...entry, deleted: true } }]);
