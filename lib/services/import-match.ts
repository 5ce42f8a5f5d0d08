// Whom of the notebook a person of a foreign file is: told by what only one person has, never by the name alone.
import { type Contact, liveHandles, uidKeyOf } from '@/lib/model/contact';
import { mayBeOneName } from '@/lib/model/same-name';
import type { ContactRow } from '@/lib/store/database';
import { fold } from '@/lib/store/fold';
import type { Store } from '@/lib/store/open';
import { contactById } from '@/lib/store/read';
import { slices } from './import-verdict';

export type Match =
  | { is: 'new'; namesake?: Contact }
  | { is: 'known'; row: ContactRow }
  /** Two or more of the notebook, or one whose mailbox it shares under another name. */
  | { is: 'unsure'; rows: ContactRow[] }
  | { is: 'deleted'; row: ContactRow };

const isMailbox = (key: string): boolean => key.startsWith('email:');

/** What tells one person from all others, in any record: the name another program gave them, profile, mailbox. */
export function tellingKeys(contact: Contact): string[] {
  const uid = uidKeyOf(contact);
  const keys = liveHandles(contact).map(({ key }) => key);
  return [...(uid ? [uid] : []), ...keys.filter((key) => key.startsWith('linkedin:') || isMailbox(key))];
}

/** Our own name for them, where the file kept it. */
const idIn = (contact: Contact): string =>
  uidKeyOf(contact)
    ?.match(/^uid:(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f-]{27})$/i)?.[1]
    ?.toLowerCase() ?? contact.id;

async function rowsByKey({ db }: Store, contacts: readonly Contact[]): Promise<Map<string, ContactRow[]>> {
  const keys = new Set(contacts.flatMap(tellingKeys));
  const rows = await db.contacts
    .where('keys')
    .anyOf([...keys])
    .distinct()
    .toArray();
  const all = new Map<string, ContactRow[]>();
  for (const row of rows) for (const key of row.keys) if (keys.has(key)) all.set(key, [...(all.get(key) ?? []), row]);
  return all;
}

/** People whom this one could be by name: for a hint, nothing else. */
async function namesakes({ db }: Store, contacts: readonly Contact[]): Promise<Map<string, Contact>> {
  const names = new Set(contacts.map(({ name }) => fold(name)).filter(Boolean));
  const rows = await db.contacts
    .where('sort')
    .anyOf([...names])
    .toArray();
  return new Map(rows.map((row) => [row.sort ?? '', row.record]));
}

/** The rows that stand for these now, each once; deleted ones are not among them. */
async function standing(store: Store, rows: readonly ContactRow[]): Promise<ContactRow[]> {
  const roots = await Promise.all(rows.map((row) => (row.into ? contactById(store, row.id) : row)));
  const live = roots.filter((row) => row !== null).filter((row) => !row.record.deleted);
  return [...new Map(live.map((row) => [row.id, row])).values()];
}

async function matchOne(
  store: Store,
  contact: Contact,
  own: readonly ContactRow[],
  byKey: ReadonlyMap<string, ContactRow[]>,
): Promise<Match> {
  const keys = tellingKeys(contact);
  const hits = (some: readonly string[]) => some.flatMap((key) => byKey.get(key) ?? []);
  const sure = await standing(store, [...own, ...hits(keys.filter((key) => !isMailbox(key)))]);
  const all = await standing(store, [...sure, ...hits(keys)]);
  const [row] = all;
  const [gone] = own;
  if (!row) return gone ? { is: 'deleted', row: gone } : { is: 'new' };
  if (all.length > 1) return { is: 'unsure', rows: all };
  return sure.length > 0 || mayBeOneName(row.record.name, contact.name)
    ? { is: 'known', row }
    : { is: 'unsure', rows: all };
}

/** One answer for each of `contacts`, in their order. */
export async function matchPeople(store: Store, contacts: readonly Contact[]): Promise<Match[]> {
  const matches: Match[] = [];
  for (const slice of slices(contacts)) {
    const own = await Promise.all([
      store.db.contacts.bulkGet(slice.map(({ id }) => id)),
      store.db.contacts.bulkGet(slice.map(idIn)),
    ]);
    const ownAt = (i: number) => own.flatMap((rows) => rows[i] ?? []);
    const byKey = await rowsByKey(store, slice);
    const found: Match[] = [];
    for (const [i, contact] of slice.entries()) found.push(await matchOne(store, contact, ownAt(i), byKey));
    const named = await namesakes(
      store,
      slice.filter((_, i) => found[i]?.is === 'new'),
    );
    for (const [i, contact] of slice.entries()) {
      const match = found[i] ?? { is: 'new' };
      const namesake = named.get(fold(contact.name));
      matches.push(match.is === 'new' && namesake ? { ...match, namesake } : match);
    }
  }
  return matches;
}
