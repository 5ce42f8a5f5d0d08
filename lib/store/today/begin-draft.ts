// A line begun for the rep, with its kind and form and no word yet; apart from `drafts.ts`, which lets empty lines go.
import type { Draft } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { mayWrite } from '@/lib/store/transact';

/** A line that was begun by hand stays as it is. */
export async function beginDraft(store: Store, draft: Pick<Draft, 'key' | 'chip' | 'more' | 'picked'>): Promise<void> {
  await mayWrite(store);
  const { drafts } = store.db;
  const known = await drafts.get(draft.key);
  if (!known?.text.trim()) await drafts.put({ ...draft, text: '', at: null, saved: store.world.now() });
}
