// A note of our own that a file brings back: what of it stands in the journal already, entry by entry, is no news.
import { momentOf } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { hasEntryBetween } from '@/lib/store/read/records';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

/** An entry as formats with one note for all write it: its day, what kind it is, what it says. */
const ENTRY = /^(\d{4}-\d\d-\d\d)(?: \d\d:\d\d(?: UTC)?)? \p{Lu}[^:\n]{1,40}: /u;
/** Written in the time of the place, so that in UTC it may be the day before or after. */
const DAY = 86_400_000;

const recordsOf = ({ id, also }: ContactRow): string[] => [id, ...also];

export async function hasEntryNear(store: Store, row: ContactRow, from: number, until: number): Promise<boolean> {
  for (const id of recordsOf(row)) if (await hasEntryBetween(store, id, from, until)) return true;
  return false;
}

/** The contact of a file that is ours by its id, without what its note only repeats of entries that are here. */
export async function withoutOwnEntries(store: Store, found: Contact, row: ContactRow): Promise<Contact> {
  const { note } = found;
  if (!note || found.id !== row.id || note === row.record.note) return found;
  const news: string[] = [];
  for (const part of note.split('\n\n')) {
    const [, day] = part.match(ENTRY) ?? [];
    const noon = day ? momentOf(day) : Number.NaN;
    if (Number.isNaN(noon) || !(await hasEntryNear(store, row, noon - 1.5 * DAY, noon + 1.5 * DAY))) news.push(part);
  }
  const left = news.join('\n\n');
  if (left.trim()) return { ...found, note: left };
  const { note: _, ...rest } = found;
  return rest;
}
