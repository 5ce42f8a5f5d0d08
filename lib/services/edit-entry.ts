// Changing or taking back an entry of the journal: a new fact takes the place of the old one.
import { faultIn } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry';
import { failure, type Result } from '@/lib/model/result';
import type { Store } from '@/lib/store/open';
import { type Receipt, write } from '@/lib/store/write';

export async function editEntry(
  store: Store,
  entry: Fact,
  fields: Record<string, unknown>,
): Promise<Result<Receipt, 'not-saved'>> {
  const next = { ...entry, ...fields };
  const fault = faultIn(next);
  if (fault) return failure('not-saved', `Not saved: ${fault}.`);
  return write(store, [{ do: 'fact', fact: next }]);
}

export const deleteEntry = (store: Store, entry: Fact): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'fact', fact: { ...entry, deleted: true } }]);
