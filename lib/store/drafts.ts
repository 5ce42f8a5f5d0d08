// Lines not saved yet, each under the person or page it was meant for. They stay on this device.
import type { Draft } from './row';
import type { Store } from './store';
import { mayWrite } from './transact';

/** An empty line takes the place of nothing: what was kept goes. */
export async function keepDraft(store: Store, draft: Omit<Draft, 'saved'>): Promise<void> {
  await mayWrite(store);
  const { db, world } = store;
  if (draft.text.trim()) await db.drafts.put({ ...draft, saved: world.now() });
  else await db.drafts.delete(draft.key);
}

export const readDraft = async ({ db }: Store, key: string): Promise<Draft | null> =>
  (await db.drafts.get(key)) ?? null;
