// Who was erased here: known again by the id they had, an address or a number in any form, or a name of another program; kept as marks only.
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { contentOf, isNameOnly } from '@/lib/model/person/name-only';
import { isUnique, uidKey } from '@/lib/model/person/uid';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { loadPhoneNumbers } from '@/lib/services/person/phone-numbers';
import { keepLocal, local } from '@/lib/store/local';
import { knownRows } from '@/lib/store/read/records';
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

/** Names that other programs gave them, and their whole record where it has nothing else. */
function namesOf(contact: Contact): string[] {
  const uid = uidKey(contact);
  return [
    ...(uid && isUnique(uid) ? [uid] : []),
    ...(contact.name.trim() && isNameOnly(contact) ? [`row ${contentOf(contact)}`] : []),
  ];
}

/** What tells a handle apart, and of a number all forms under which it is remembered. */
const formsOf = ({ channel, key, value }: Handle, forms: (value: string) => string[]): string[] =>
  channel === 'phone' ? [key, ...forms(value)] : [key];

/** The marks of all by which somebody can be known again, addresses they no longer use included. */
export async function marksOf(store: Store, contacts: readonly Contact[]): Promise<string[]> {
  const sign = await signer((await erasingSecret(store, true)) ?? '');
  const { remember } = await loadPhoneNumbers(store.world);
  const texts = new Set(
    contacts.flatMap((contact) => [
      ...contact.handles.flatMap((handle) => formsOf(handle, remember)),
      ...namesOf(contact),
    ]),
  );
  return Promise.all([...texts].sort().map(sign));
}

/** The ids of all who were erased here and are not here again. */
export async function goneForGood(store: Store): Promise<Set<string>> {
  const ids = (await settingsUnder(store, TOMBSTONES)).map(({ id }) => id);
  const back = new Set((await knownRows(store, ids)).map(({ id }) => id));
  return new Set(ids).difference(back);
}

/** The ids of those among `contacts` (records of a file) who were erased here: by their own id, a live address, or a name. */
export async function erasedIn(store: Store, contacts: readonly Contact[]): Promise<Set<string>> {
  const stones = await settingsUnder(store, TOMBSTONES);
  if (stones.length === 0) return new Set();
  const [ids, marks] = [new Set(stones.map(({ id }) => id)), new Set(stones.flatMap(({ value }) => value.marks))];
  const secret = await erasingSecret(store, false);
  const sign = secret === null ? null : await signer(secret);
  const { recall } = await loadPhoneNumbers(store.world);
  const found = new Set<string>();
  for (const contact of contacts) {
    const texts = [...liveHandles(contact).flatMap((handle) => formsOf(handle, recall)), ...namesOf(contact)];
    const signed = sign ? await Promise.all(texts.map(sign)) : [];
    if (ids.has(contact.id) || signed.some((mark) => marks.has(mark))) found.add(contact.id);
  }
  return found;
}
