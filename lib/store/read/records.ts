// Records as they are kept, by id: also those that stand behind another, and those that were deleted.
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { getMany } from '@/lib/store/tables/get-many';

export { chainOf } from '@/lib/store/tables/family';

/** In the order of `ids`; undefined where there is none. */
export const contactRows = ({ db }: Store, ids: readonly string[]): Promise<(ContactRow | undefined)[]> =>
  getMany(db.contacts, ids);

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
