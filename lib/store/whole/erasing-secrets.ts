// The secrets by which erased people are known again: without one a mark cannot be told from a guess. This copy's own is made
// at the first erasing; those of the devices it meets in a folder come along, encrypted, and in no export.
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';

const OWN = 'erasing-key';
const OTHERS = 'erasing-keys';

const othersOf = async (store: Pick<Store, 'db'>): Promise<string[]> => {
  const kept = await local(store, OTHERS);
  return Array.isArray(kept) ? kept.map(String) : [];
};

/** All that are known here, this copy's own first. */
export async function erasingSecrets(store: Pick<Store, 'db'>): Promise<string[]> {
  const own = await local(store, OWN);
  return [...(typeof own === 'string' ? [own] : []), ...(await othersOf(store))];
}

/** This copy's own, made where it has none yet. */
export async function ownErasingSecret(store: Store): Promise<string> {
  const own = await local(store, OWN);
  if (typeof own === 'string') return own;
  // Two ids hold more than 128 bits of chance.
  const fresh = `${store.world.newId()}${store.world.newId()}`;
  await keepLocal(store, OWN, fresh);
  return fresh;
}

export async function learnErasingSecrets(store: Store, secrets: readonly string[]): Promise<void> {
  const known = await erasingSecrets(store);
  const fresh = secrets.filter((secret) => !known.includes(secret));
  if (fresh.length > 0) await keepLocal(store, OTHERS, [...(await othersOf(store)), ...fresh]);
}
