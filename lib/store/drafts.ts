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

/** Those of these places that still say `text`: it was saved. Part of the transaction that saves it. */
export async function dropDrafts({ db }: Store, keys: readonly string[], text: string): Promise<void> {
  await db.drafts
    .where('key')
    .anyOf([...keys])
    .filter((draft) => draft.text === text)
    .delete();
}
