// Visits to watch, and the people whose visits count: by indexes of their own, never by going through the journal.

import { isMajor } from '@/lib/model/advice/major';
import type { Fact } from '@/lib/model/entry/entry';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { kindMark, MAJOR_WORD } from '@/lib/store/tables/marks';
import { factRow } from '@/lib/store/tables/rows';

const DAY_MS = 86_400_000;
const VISIT_MARK = kindMark('observation');

/** Live visits between two moments (milliseconds since 1970), newest first. Costs as many reads as there are visits. */
export async function visitsBetween({ db }: Store, from: number, to: number): Promise<Fact[]> {
  // A day counts as its noon, wherever it was: one more day on both sides, the caller knows the calendar.
  const rows = await db.journal
    .where('marks')
    .between([VISIT_MARK, -(to + DAY_MS)], [VISIT_MARK, -(from - DAY_MS), []])
    .toArray();
  return rows.map((row) => row.record);
}

/** People at major accounts and partners, `limit` at most. Costs that many reads. */
export async function majorPeople({ db }: Store, limit: number): Promise<ContactRow[]> {
  const rows = await db.contacts.where('words').equals(MAJOR_WORD).limit(limit).toArray();
  return rows.sort((a, b) => ((a.sort ?? '') < (b.sort ?? '') ? -1 : 1));
}

/** Key of the note that this copy's rows have their marks by kind. */
const MARKED = 'kinds-marked';
/** Rows in one transaction: more would be felt in the page. */
const SLICE = 1_000;

async function markSlice({ db }: Store, after: string): Promise<string | null> {
  const rows = await db.journal.where('id').above(after).limit(SLICE).toArray();
  const marked = rows.map((row) => (row.marks.length > 0 ? factRow(row.record, true) : row));
  const bare = marked.filter((row, i) => row.marks.length !== rows[i]?.marks.length);
  if (bare.length > 0) await db.journal.bulkPut(bare);
  return rows.at(-1)?.id ?? null;
}

/**
 * Once for each notebook: rows written before their kind had marks are given theirs. Goes through the whole journal, some
 * ten seconds at a million entries, in slices that nobody waits for; after that it costs one read.
 */
export async function markVisits(store: Store): Promise<void> {
  const { db } = store;
  if (await db.meta.get(MARKED)) return;
  const next = (after: string) => db.dexie.transaction('rw', [db.journal], async () => markSlice(store, after));
  for (let after: string | null = ''; after !== null; ) after = await next(after);
  await db.contacts
    .filter((row) => row.sort !== undefined && isMajor(row.record) && !row.words.includes(MAJOR_WORD))
    .modify((row) => void row.words.push(MAJOR_WORD));
  await db.meta.put({ key: MARKED, value: true });
}
