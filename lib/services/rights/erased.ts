// Who was erased here: known again by the id they had, an address or a number in any form, or a name of another program; kept as marks only.
import type { Setting } from '@/lib/model/archive';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { contentOf, isNameOnly } from '@/lib/model/person/name-only';
import { Tombstone } from '@/lib/model/person/tombstone';
import { isUnique, uidKey } from '@/lib/model/person/uid';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { loadPhoneNumbers } from '@/lib/services/person/phone-numbers';
import { knownRows } from '@/lib/store/read/records';
import { rowsUnder, settingsUnder } from '@/lib/store/read/settings';
import { stamper } from '@/lib/store/stamper';
import type { Store } from '@/lib/store/store';
import { erasingSecrets, ownErasingSecret } from '@/lib/store/whole/erasing-secrets';
import { signer } from './sign';

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
  const sign = await signer(await ownErasingSecret(store));
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

/**
 * The marks of whoever the rep takes back out of a file, as they are to be written: ended where the record comes back, and
 * without what would know them again where it comes under another id. `contacts`: of the file, those who are wanted.
 */
export async function endedMarks(store: Store, contacts: readonly Contact[]): Promise<Setting[]> {
  const rows = contacts.length > 0 ? await rowsUnder(store, TOMBSTONES) : [];
  if (rows.length === 0) return [];
  const { stamp } = await stamper(store);
  const keys = new Set(contacts.map(({ id }) => TOMBSTONES.prefix + id));
  const known = new Set((await Promise.all(contacts.map(await knower(store)))).flat());
  return rows.flatMap(({ key, value, clock }): Setting[] => {
    const stone = Tombstone.safeParse(value).data;
    if (stone && keys.has(key)) return [{ key, value: null, clock: stamp(clock) }];
    if (!stone?.marks.some((mark) => known.has(mark))) return [];
    return [{ key, value: { ...stone, marks: [], names: [] }, clock: stamp(clock) }];
  });
}

/** Gives the marks that somebody of a file would be known by. */
async function knower(store: Store): Promise<(contact: Contact) => Promise<string[]>> {
  const signs = await Promise.all((await erasingSecrets(store)).map(signer));
  const { recall } = await loadPhoneNumbers(store.world);
  return (contact) => {
    const texts = [...liveHandles(contact).flatMap((handle) => formsOf(handle, recall)), ...namesOf(contact)];
    return Promise.all(signs.flatMap((sign) => texts.map(sign)));
  };
}

/** The ids of those among `contacts` (records of a file) who were erased here: by their own id, a live address, or a name. */
export async function erasedIn(store: Store, contacts: readonly Contact[]): Promise<Set<string>> {
  const stones = await settingsUnder(store, TOMBSTONES);
  if (stones.length === 0) return new Set();
  const [ids, marks] = [new Set(stones.map(({ id }) => id)), new Set(stones.flatMap(({ value }) => value.marks))];
  const marksFor = await knower(store);
  const found = new Set<string>();
  for (const contact of contacts)
    if (ids.has(contact.id) || (await marksFor(contact)).some((mark) => marks.has(mark))) found.add(contact.id);
  return found;
}
