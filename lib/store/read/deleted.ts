// What was deleted and not erased: people, and entries, by indexes of their own.
import type { Fact } from '@/lib/model/entry/entry';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { TRASH_WORD } from '@/lib/store/tables/entry-words';
import { headOf } from '@/lib/store/tables/head';
import { idAt, lengthOf } from '@/lib/store/tables/postings';

/** So many of each are looked at. */
const MOST = 1_000;

export const deletedPeople = ({ db }: Store): Promise<ContactRow[]> =>
  db.contacts.where('facets').equals('gone').limit(MOST).toArray();

/** The deletions that still hold; they carry the words the entry had. */
export async function deletedFacts({ db }: Store): Promise<Fact[]> {
  const rows = await db.postings.where(':id').between([TRASH_WORD], [TRASH_WORD, []]).limit(5).toArray();
  const ids = rows.flatMap(({ ids }) => Array.from({ length: lengthOf(ids) }, (_, n) => idAt(ids, n)));
  const facts = (await db.journal.bulkGet(ids)).filter((row) => row !== undefined);
  const all = await db.journal
    .where('entry')
    .anyOf(facts.map(({ entry }) => entry))
    .toArray();
  const heads = [...Map.groupBy(all, ({ entry }) => entry).values()].map(headOf);
  return heads.flatMap((row) => (row?.record.deleted ? [row.record] : []));
}
