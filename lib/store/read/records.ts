// Records as they are kept, by id: also those that stand behind another, and those that were deleted.
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { ContactRow, FactRow, OrganisationRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { getMany } from '@/lib/store/tables/get-many';
import { rootOf } from './read';

export { chainOf } from '@/lib/store/tables/chain';

/** In the order of `ids`; undefined where there is none. */
export const contactRows = ({ db }: Store, ids: readonly string[]): Promise<(ContactRow | undefined)[]> =>
  getMany(db.contacts, ids);

/** As `contactRows`, for ids that lie far apart. */
export const scatteredRows = ({ db }: Store, ids: readonly string[]): Promise<(ContactRow | undefined)[]> =>
  db.contacts.bulkGet([...ids]);

/** The rows of contacts, or of those they were merged into, without those deleted, many at once and by the ids that were asked for: a question for each would be felt. */
export async function contactsByIds(store: Store, ids: readonly string[]): Promise<Map<string, ContactRow>> {
  const distinct = [...new Set(ids)];
  const rows = await contactRows(store, distinct);
  const roots = await Promise.all(rows.map((row) => (row?.into ? rootOf(store, row) : row)));
  return new Map(distinct.flatMap((id, i) => (roots[i] && !roots[i].record.deleted ? [[id, roots[i]] as const] : [])));
}

/** Those that are there, in the order of `ids`. */
export const knownRows = async (store: Store, ids: readonly string[]): Promise<ContactRow[]> =>
  (await contactRows(store, ids)).filter((row) => row !== undefined);

/** Everybody of whom `wanted` is true. Goes through all people: for rare questions, never for a screen that waits. */
export const contactsWhere = ({ db }: Store, wanted: (row: ContactRow) => boolean): Promise<ContactRow[]> =>
  db.contacts.filter(wanted).toArray();

/** Shows every live fact to `visit`. Goes through the whole journal: seconds at a million entries. */
export async function eachLiveFact({ db }: Store, visit: (fact: Fact) => void): Promise<void> {
  await db.journal.each(({ record, marks }) => {
    if (marks.length > 0) visit(record);
  });
}

/** The ladders kept in the notebook: the rep's own, and the templates it has used. */
export const keptLadders = ({ db }: Store): Promise<Ladder[]> => db.ladders.toArray();

/** Everybody, so many at a time, in the order of their ids. */
export async function* everybody({ db }: Store, size: number): AsyncGenerator<ContactRow[]> {
  for (let last = ''; ; ) {
    const page = await db.contacts.where('id').above(last).limit(size).toArray();
    yield page;
    last = page.at(-1)?.id ?? '';
    if (page.length < size) return;
  }
}

/** Each who has one of these canonical keys, once. */
export const rowsWithKeys = ({ db }: Store, keys: Iterable<string>): Promise<ContactRow[]> =>
  db.contacts
    .where('keys')
    .anyOf([...keys])
    .distinct()
    .toArray();

/** Each whose folded name is one of these. */
export const rowsNamed = ({ db }: Store, names: Iterable<string>): Promise<ContactRow[]> =>
  db.contacts
    .where('sort')
    .anyOf([...names])
    .toArray();

/** In the order of `ids`; undefined where there is none. */
export const organisationRows = ({ db }: Store, ids: readonly string[]): Promise<(OrganisationRow | undefined)[]> =>
  db.organisations.bulkGet([...ids]);

/** In the order of `ids`; undefined where there is none. */
export const ladderRows = ({ db }: Store, ids: readonly string[]): Promise<(Ladder | undefined)[]> =>
  db.ladders.bulkGet([...ids]);

/** Facts by their own ids, in that order; undefined where there is none. */
export const factRows = ({ db }: Store, ids: readonly string[]): Promise<(FactRow | undefined)[]> =>
  db.journal.bulkGet([...ids]);

/** All facts of these entries, replaced ones too. */
export const factsOfEntries = async ({ db }: Store, entries: readonly string[]): Promise<Fact[]> =>
  (await db.journal.where('entry').anyOf(entries).toArray()).map(({ record }) => record);

/** Does somebody have an entry from the moment `from` to `until`? Milliseconds since 1970, both included. */
export async function hasEntryBetween({ db }: Store, person: string, from: number, until: number): Promise<boolean> {
  const found = db.journal.where('marks').between([person, -until], [person, -from, []]).limit(1);
  return (await found.primaryKeys()).length > 0;
}
