// Entries of one kind, whoever they are about: found by their mark, never by going through the journal.
import type { Fact } from '@/lib/model/entry/entry';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { kindMark } from '@/lib/store/tables/marks';

/** The newest first, `limit` at most; not for touches, which have no such mark. */
export async function entriesOfKind({ db }: Store, kind: string, limit: number): Promise<Fact[]> {
  const mark = kindMark(kind);
  const rows = await db.journal.where('marks').between([mark], [mark, []]).limit(limit).toArray();
  return rows.map(({ record }) => record);
}

/** Every entry that counts, so many rows at a time. Goes through the whole journal: for reports only. */
export async function* liveFacts({ db }: Store, size: number): AsyncGenerator<Fact[]> {
  for (let after = ''; ; ) {
    const rows = await db.journal.where('id').above(after).limit(size).toArray();
    yield rows.flatMap(({ record, marks }) => (marks.length > 0 ? [record] : []));
    after = rows.at(-1)?.id ?? '';
    if (rows.length < size) return;
  }
}

/** People on one stage of a ladder, in the order of their names. */
export const rowsOnStage = ({ db }: Store, ladder: string, stage: number, limit: number): Promise<ContactRow[]> =>
  db.contacts.where('place').between([ladder, stage], [ladder, stage, []]).limit(limit).toArray();
