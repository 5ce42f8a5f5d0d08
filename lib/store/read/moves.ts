// Who stands on a ladder, and by which moves.
import type { Fact } from '@/lib/model/entry/entry';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { STAGE_MARK } from '@/lib/store/tables/marks';

/** The moves of somebody, and of the records behind them, on whatever ladder. */
export async function movesOf({ db }: Store, { id, also }: Pick<ContactRow, 'id' | 'also'>): Promise<Fact[]> {
  const rows = await Promise.all(
    [id, ...also].map((person) => {
      const mark = person + STAGE_MARK;
      return db.journal.where('marks').between([mark], [mark, []]).toArray();
    }),
  );
  return rows.flat().map((row) => row.record);
}

/** Everybody on a ladder, its ground included, and those who were deleted. Goes through all people: for rare changes. */
export const contactsOn = ({ db }: Store, ladder: string): Promise<ContactRow[]> =>
  db.contacts.filter((row) => row.ladder === ladder && (row.sort !== undefined || !row.into)).toArray();
