// Who was erased here: known again by the id they had, or by an address, without keeping either name or address.
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { keepLocal, local } from '@/lib/store/local';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { signer } from './sign';

const KEY = 'erasing-key';

/** This copy's secret: without it a mark cannot be told from a guess. Made at the first erasing. */
export async function erasingSecret(store: Store, make: boolean): Promise<string | null> {
  const known = await local(store, KEY);
  if (typeof known === 'string') return known;
  if (!make) return null;
  // Two ids hold more than 128 bits of chance.
  const fresh = `${store.world.newId()}${store.world.newId()}`;
  await keepLocal(store, KEY, fresh);
  return fresh;
}

/** The marks of somebody's addresses, those they no longer use included. */
export async function marksOf(store: Store, contacts: readonly Contact[]): Promise<string[]> {
  const sign = await signer((await erasingSecret(store, true)) ?? '');
  const keys = new Set(contacts.flatMap(({ handles }) => handles.map(({ key }) => key)));
  return Promise.all([...keys].sort().map(sign));
}

/** The ids of those among `contacts` (records of a file) who were erased here, by their own id or by a live address. */
export async function erasedIn(store: Store, contacts: readonly Contact[]): Promise<Set<string>> {
  const stones = await settingsUnder(store, TOMBSTONES);
  if (stones.length === 0) return new Set();
  const [ids, marks] = [new Set(stones.map(({ id }) => id)), new Set(stones.flatMap(({ value }) => value.marks))];
  const secret = await erasingSecret(store, false);
  const sign = secret === null ? null : await signer(secret);
  const found = new Set<string>();
  for (const contact of contacts) {
    const signed = sign ? await Promise.all(liveHandles(contact).map(({ key }) => sign(key))) : [];
    if (ids.has(contact.id) || signed.some((mark) => marks.has(mark))) found.add(contact.id);
  }
  return found;
}
