// Whom of the notebook a person of a foreign file is: told by what only one person has, never by the name alone.

import { fold } from '@/lib/model/fold';
import { type Contact, liveHandles, uidKeyOf } from '@/lib/model/person/contact';
import { isNameOnly } from '@/lib/model/person/name-only';
import { uuidIn } from '@/lib/model/person/uid';
import { contactById, counts } from '@/lib/store/read/read';
import { everybody, knownRows, rowsNamed, rowsWithKeys } from '@/lib/store/read/records';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { likeliest, tellingKeys } from './same-person';

export type Match =
  /**
   * `neighbours`: who has one of their addresses under another name; `namesakes`: who is called the same; `isTaken`: the
   * id is somebody else's here.
   */
  | { is: 'new'; namesakes: Contact[]; neighbours: Contact[]; isTaken: boolean }
  | { is: 'known'; row: ContactRow }
  /** Two or more of the notebook. */
  | { is: 'unsure'; rows: ContactRow[] }
  | { is: 'deleted'; row: ContactRow };

/** Our own name for them, where the file kept it. */
const idIn = (contact: Contact): string => uuidIn(contact) ?? contact.id;

/** The same name as other programs may have written it. */
function spelledUids(contact: Contact): string[] {
  const uuid = uuidIn(contact);
  const given = uidKeyOf(contact) ?? [];
  return uuid
    ? [uuid, uuid.toUpperCase()].flatMap((id) => [`uid:${id}`, `uid:urn:uuid:${id}`]).concat(given)
    : [given].flat();
}

/** Of somebody without a name, and without what tells them from others, all that is left to look for. */
const onlyKeys = (contact: Contact): string[] =>
  contact.name.trim() || !isNameOnly(contact) ? [] : liveHandles(contact).map(({ key }) => key);

/** What of the notebook has to do with the people of a file. */
interface Known {
  byId: ReadonlyMap<string, ContactRow>;
  byKey: ReadonlyMap<string, ContactRow[]>;
  /** By folded name: for a hint, nothing else. */
  byName: ReadonlyMap<string, Contact[]>;
}

interface Asked {
  ids: ReadonlySet<string>;
  keys: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const asked = (contacts: readonly Contact[]): Asked => ({
  ids: new Set(contacts.flatMap((contact) => [contact.id, idIn(contact)])),
  keys: new Set(
    contacts.flatMap((contact) => [...tellingKeys(contact), ...spelledUids(contact), ...onlyKeys(contact)]),
  ),
  names: new Set(contacts.map(({ name }) => fold(name)).filter(Boolean)),
});

/** A file of many is held against everybody at once, page by page: asking for each of its addresses takes far longer. */
const PAGE = 2_000;
const MANY = 20;

async function* someOf(store: Store, { ids, keys, names }: Asked): AsyncGenerator<ContactRow[]> {
  yield await knownRows(store, [...ids]);
  yield await rowsWithKeys(store, keys);
  yield await rowsNamed(store, names);
}

async function knownOf(store: Store, contacts: readonly Contact[]): Promise<Known> {
  const wanted = asked(contacts);
  const [people = 0] = await counts(store, ['people']);
  const byId = new Map<string, ContactRow>();
  const byName = new Map<string, Map<string, Contact>>();
  const byKey = new Map<string, Map<string, ContactRow>>();
  for await (const rows of contacts.length * MANY > people ? everybody(store, PAGE) : someOf(store, wanted))
    for (const row of rows) {
      if (wanted.ids.has(row.id)) byId.set(row.id, row);
      if (row.sort !== undefined && wanted.names.has(row.sort))
        byName.set(row.sort, (byName.get(row.sort) ?? new Map()).set(row.id, row.record));
      for (const key of new Set([...row.keys, ...(row.keys.length > 0 ? tellingKeys(row.record) : [])]))
        if (wanted.keys.has(key)) byKey.set(key, (byKey.get(key) ?? new Map()).set(row.id, row));
    }
  const listed = <Item>(of: ReadonlyMap<string, ReadonlyMap<string, Item>>) =>
    new Map([...of].map(([key, items]) => [key, [...items.values()]]));
  return { byId, byName: listed(byName), byKey: listed(byKey) };
}

/** A record, and the one that stands for it in the lists by now. */
interface Standing {
  row: ContactRow;
  root: ContactRow;
}

/** Each once; those that were deleted are not among them. */
async function standing(store: Store, rows: readonly ContactRow[]): Promise<Standing[]> {
  const found: Standing[] = [];
  for (const row of new Map(rows.map((row) => [row.id, row])).values()) {
    const root = row.into ? await contactById(store, row.id) : row;
    if (root && !root.record.deleted) found.push({ row, root });
  }
  return found;
}

const rootsOf = (all: readonly Standing[]): ContactRow[] => [
  ...new Map(all.map(({ root }) => [root.id, root])).values(),
];

/** Of many who share an address those of one name can be meant, and a few others are worth naming. */
const FEW = 50;
function nearest(rows: readonly ContactRow[], name: string): readonly ContactRow[] {
  if (rows.length <= FEW) return rows;
  const namesakes = rows.filter(({ record }) => fold(record.name) === fold(name));
  return namesakes.length > 0 ? namesakes : rows.slice(0, FEW);
}

async function matchOne(store: Store, contact: Contact, { byId, byKey, byName }: Known): Promise<Match> {
  const own = [contact.id, idIn(contact)].flatMap((id) => byId.get(id) ?? []);
  const hits = tellingKeys(contact).flatMap((key) => byKey.get(key) ?? []);
  const near = await standing(store, [...own, ...nearest(hits, contact.name)]);
  // Told by the record that has the address, which may stand behind another one by now.
  const same = rootsOf(likeliest(contact, near, ({ row }) => row.record));
  const [row, ...others] = same;
  if (row) return others.length > 0 ? { is: 'unsure', rows: same } : { is: 'known', row };
  const [gone] = own;
  if (gone && (await standing(store, own)).length === 0) return { is: 'deleted', row: gone };
  return {
    is: 'new',
    namesakes: contact.name.trim()
      ? (byName.get(fold(contact.name)) ?? [])
      : onlyKeys(contact).flatMap((key) => byKey.get(key)?.map(({ record }) => record) ?? []),
    neighbours: rootsOf(near).map(({ record }) => record),
    isTaken: byId.has(contact.id),
  };
}

/** One answer for each of `contacts`, in their order. */
export async function matchPeople(store: Store, contacts: readonly Contact[]): Promise<Match[]> {
  const known = await knownOf(store, contacts);
  const matches: Match[] = [];
  for (const contact of contacts) matches.push(await matchOne(store, contact, known));
  return matches;
}
