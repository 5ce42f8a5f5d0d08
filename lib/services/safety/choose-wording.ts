// One of two wordings chosen: written anew, so that every other device hears that it was decided.
import { failure, type Result } from '@/lib/model/result';
import type { Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { headFacts } from '@/lib/store/whole/heads';
import { write } from '@/lib/store/write';
import { type Conflict, settleConflict } from '@/lib/vault/folder/conflicts';
import { phrase } from '@/lib/words';

/** `take`: the words that do not stand now. */
export async function chooseWording(store: Store, conflict: Conflict, take: boolean): Promise<Result<Receipt, string>> {
  const { person, entry, field, kept, other } = conflict;
  const words = take ? other : kept;
  const head = entry ? (await headFacts(store, [entry])).get(entry) : undefined;
  if (entry && !head) return failure('gone', phrase`Not saved: this entry is no longer in the notebook.`);
  // Words that stand already are no change, so the others stand for a moment: only what is stamped anew is heard elsewhere.
  const onCard = (words === other ? [words] : [other, words]).map((value) => ({
    ...{ do: 'contact' as const, id: person },
    fields: { [field]: value },
  }));
  const written = await write(
    store,
    head ? [{ do: 'fact', fact: { ...head, deleted: undefined, [field]: words ?? undefined } as never }] : onCard,
  );
  if (written.ok) await settleConflict(store, conflict);
  return written;
}
