// Changing or taking back an entry of the journal: a new fact takes the place of the old one.
import { faultIn } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry';
import { failure, type Result } from '@/lib/model/result';
import type { Store } from '@/lib/store/open';
import { type Receipt, write } from '@/lib/store/write';

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

export const deleteEntry = (store: Store, entry: Fact): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'fact', fact: { ...entry, deleted: true } }]);
