// The people of a file held against those of the notebook.

import { canonicalJson } from '@/lib/model/key-order';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { mergeContacts } from '@/lib/model/person/merge';
import { givesWay, type OtherNote } from '@/lib/model/person/two-notes';
import { contactById } from '@/lib/store/read/read';
import { contactRows, rowsWithKeys } from '@/lib/store/read/records';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { nameOf, slices, type Weighed } from './verdict';

export type WeighedContact = Weighed<Contact> & {
  after: Contact;
  /** A note for which the card has no room. */
  otherNote?: OtherNote | undefined;
};

/** Somebody of the file who was erased here, by their id in the file. */
export interface Erased {
  id: string;
  name: string;
}
export const erasedOf = (contact: Contact): Erased => ({ id: contact.id, name: nameOf(contact) });

export const ERASED = phrase`You erased this person; the file does not bring them back.`;
export const DELETED = phrase`You deleted this person here; the file does not bring them back.`;

const isHidden = (contact: Contact) => Boolean(contact.deleted || contact.mergedInto);

function weighContact(contact: Contact, before: Contact | undefined): WeighedContact {
  if (!before) {
    const verdict = isHidden(contact) ? 'hidden' : 'new';
    return { item: contact, after: contact, verdict, take: true, removes: false };
  }
  const after = mergeContacts(before, contact);
  const take = canonicalJson(after) !== canonicalJson(mergeContacts(before, before));
  const otherNote = isHidden(after) ? undefined : givesWay(before, contact, after);
  const weighed = { item: contact, after, take, removes: !before.deleted && Boolean(after.deleted), otherNote };
  if (isHidden(before) && isHidden(contact)) return { ...weighed, verdict: 'hidden' };
  if (before.deleted && after.deleted) {
    const remark = { where: nameOf(contact), say: DELETED };
    return { ...weighed, after: before, verdict: 'skipped', take: false, remark };
  }
  if (!take) return { ...weighed, verdict: 'same' };
  return { ...weighed, verdict: isHidden(before) && !isHidden(after) ? 'new' : 'changed' };
}

/** Whoever else of the notebook has an address that this contact would newly have. */
async function namesakeOf(store: Store, weighed: WeighedContact, byKey: Map<string, ContactRow[]>, before?: Contact) {
  const { after } = weighed;
  if (!weighed.take || after.deleted || after.mergedInto) return null;
  const had = new Set(before ? liveHandles(before).map(({ key }) => key) : []);
  for (const { key } of liveHandles(after)) {
    if (had.has(key)) continue;
    for (const row of byKey.get(key) ?? []) {
      const other = row.id === after.id ? null : await contactById(store, row.id);
      if (other && other.id !== after.id) return other;
    }
  }
  return null;
}

async function rowsByKey(store: Store, contacts: Contact[]): Promise<Map<string, ContactRow[]>> {
  const keys = new Set(contacts.flatMap((contact) => liveHandles(contact).map(({ key }) => key)));
  const byKey = new Map<string, ContactRow[]>();
  for (const row of await rowsWithKeys(store, keys))
    for (const key of row.keys) if (keys.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  return byKey;
}

const weighErased = (contact: Contact): WeighedContact => ({
  item: contact,
  // For their entries they are as good as deleted.
  after: { ...contact, deleted: contact.created },
  verdict: 'skipped',
  take: false,
  removes: false,
  remark: { where: nameOf(contact), say: ERASED },
});

/** `erased`: ids of those who stay out, unless they are here all the same. */
export async function weighContacts(
  store: Store,
  contacts: readonly Contact[],
  erased: ReadonlySet<string> = new Set(),
): Promise<WeighedContact[]> {
  const all: WeighedContact[] = [];
  for (const slice of slices(contacts)) {
    const rows = await contactRows(
      store,
      slice.map(({ id }) => id),
    );
    const byKey = await rowsByKey(store, slice);
    for (const [i, contact] of slice.entries()) {
      const before = rows[i]?.record;
      if (!before && erased.has(contact.id)) {
        all.push(weighErased(contact));
        continue;
      }
      const weighed = weighContact(contact, before);
      const other = await namesakeOf(store, weighed, byKey, before);
      if (other) {
        weighed.verdict = 'conflict';
        const say = phrase`May be the same person as ${nameOf(other.record)} of this notebook: they share an address. Both are kept; merge them if they are one.`;
        weighed.remark = { where: nameOf(contact), say };
      }
      all.push(weighed);
    }
  }
  return all;
}
