// Whom of the notebook a person of a foreign file is: told by what only one person has, never by the name alone.

import { fold } from '@/lib/model/fold';
import { type Contact, liveHandles, uidKeyOf } from '@/lib/model/person/contact';
import { mayBeOneName } from '@/lib/model/person/same-name';
import { contactById, counts } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

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

/** What of the notebook has to do with the people of a file. */
interface Known {
  byId: ReadonlyMap<string, ContactRow>;
  byKey: ReadonlyMap<string, ContactRow[]>;
  /** By folded name: for a hint, nothing else. */
  byName: ReadonlyMap<string, Contact>;
}

interface Asked {
  ids: ReadonlySet<string>;
  keys: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const asked = (contacts: readonly Contact[]): Asked => ({
  ids: new Set(contacts.flatMap((contact) => [contact.id, idIn(contact)])),
  keys: new Set(contacts.flatMap(tellingKeys)),
  names: new Set(contacts.map(({ name }) => fold(name)).filter(Boolean)),
});

/** A file of many is held against everybody at once, page by page: asking for each of its addresses takes far longer. */
const PAGE = 2_000;
const MANY = 20;

async function* everybody({ db }: Store): AsyncGenerator<ContactRow[]> {
  for (let last = ''; ; ) {
    const page = await db.contacts.where('id').above(last).limit(PAGE).toArray();
    yield page;
    last = page.at(-1)?.id ?? '';
    if (page.length < PAGE) return;
  }
}

async function* someOf({ db }: Store, { ids, keys, names }: Asked): AsyncGenerator<ContactRow[]> {
  yield (await db.contacts.bulkGet([...ids])).filter((row) => row !== undefined);
  yield db.contacts
    .where('keys')
    .anyOf([...keys])
    .distinct()
    .toArray();
  yield db.contacts
    .where('sort')
    .anyOf([...names])
    .toArray();
}

async function knownOf(store: Store, contacts: readonly Contact[]): Promise<Known> {
  const wanted = asked(contacts);
  const [people = 0] = await counts(store, ['people']);
  const byId = new Map<string, ContactRow>();
  const byName = new Map<string, Contact>();
  const byKey = new Map<string, Map<string, ContactRow>>();
  for await (const rows of contacts.length * MANY > people ? everybody(store) : someOf(store, wanted))
    for (const row of rows) {
      if (wanted.ids.has(row.id)) byId.set(row.id, row);
      if (row.sort !== undefined && wanted.names.has(row.sort)) byName.set(row.sort, row.record);
      for (const key of row.keys)
        if (wanted.keys.has(key)) byKey.set(key, (byKey.get(key) ?? new Map()).set(row.id, row));
    }
  return { byId, byName, byKey: new Map([...byKey].map(([key, rows]) => [key, [...rows.values()]])) };
}

/** The rows that stand for these now, each once; deleted ones are not among them. */
async function standing(store: Store, rows: readonly ContactRow[]): Promise<ContactRow[]> {
  if (rows.length === 0) return [];
  const roots = await Promise.all(rows.map((row) => (row.into ? contactById(store, row.id) : row)));
  const live = roots.filter((row) => row !== null).filter((row) => !row.record.deleted);
  return [...new Map(live.map((row) => [row.id, row])).values()];
}

async function matchOne(store: Store, contact: Contact, { byId, byKey, byName }: Known): Promise<Match> {
  const keys = tellingKeys(contact);
  const hits = (some: readonly string[]) => some.flatMap((key) => byKey.get(key) ?? []);
  const own = [contact.id, idIn(contact)].flatMap((id) => byId.get(id) ?? []);
  const sure = await standing(store, [...own, ...hits(keys.filter((key) => !isMailbox(key)))]);
  const all = await standing(store, [...sure, ...hits(keys)]);
  const [[row], [gone]] = [all, own];
  if (!row) {
    const namesake = byName.get(fold(contact.name));
    return gone ? { is: 'deleted', row: gone } : { is: 'new', ...(namesake && { namesake }) };
  }
  if (all.length > 1) return { is: 'unsure', rows: all };
  const one = sure.length > 0 || mayBeOneName(row.record.name, contact.name);
  return one ? { is: 'known', row } : { is: 'unsure', rows: all };
}

/** One answer for each of `contacts`, in their order. */
export async function matchPeople(store: Store, contacts: readonly Contact[]): Promise<Match[]> {
  const known = await knownOf(store, contacts);
  const matches: Match[] = [];
  for (const contact of contacts) matches.push(await matchOne(store, contact, known));
  return matches;
}
