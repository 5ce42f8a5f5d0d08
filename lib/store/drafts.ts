// Lines not saved yet, each under the person or page it was meant for. They stay on this device.
import type { Draft } from './row';
import type { Store } from './store';

/**
 * An empty line takes the place of nothing: what was kept goes. Asked for and committed in one go, without waiting for
 * anything in between, so that the last letters before a popup is clicked away are kept too: the browser finishes what is
 * committed, and breaks off with the page what still waits. Those asked for later are written later.
 */
export async function keepDraft(store: Store, draft: Omit<Draft, 'saved'>): Promise<void> {
  const { db, world } = store;
  if (store.readOnly) throw new Error(store.readOnly);
  if (!db.dexie.isOpen()) await db.dexie.open();
  const transaction = db.dexie.backendDB().transaction(db.drafts.name, 'readwrite');
  const drafts = transaction.objectStore(db.drafts.name);
  if (draft.text.trim()) drafts.put({ ...draft, saved: world.now() });
  else drafts.delete(draft.key);
  transaction.commit();
  await new Promise((kept, failed) => {
    transaction.oncomplete = kept;
    transaction.onabort = () => failed(transaction.error);
  });
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
