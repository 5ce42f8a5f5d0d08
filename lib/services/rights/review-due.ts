// Whom nothing has happened with for two years: to be kept for a reason, or erased.

import { momentOf } from '@/lib/model/entry/entry';
import { failure, success } from '@/lib/model/result';
import { localMoment, storedDate } from '@/lib/model/when';
import { contactById } from '@/lib/store/read/read';
import { everybody } from '@/lib/store/read/records';
import type { ContactRow } from '@/lib/store/row';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

const MONTHS = 24;
const SLICE = 1_000;

export interface Due {
  id: string;
  name: string;
  /** Date of the newest entry; of their coming into the notebook where nothing was ever logged. */
  since: string;
}

const since = ({ lastAt, record }: ContactRow): string => lastAt ?? record.created;

/**
 * Up to `limit` people whose newest entry is older than 24 months and whom nobody decided to keep, the longest first.
 * Only what is logged counts: changing a card or seeing a profile again does not. Goes through all people.
 */
export async function reviewDue(store: Store, limit: number): Promise<{ due: Due[]; total: number }> {
  const { world } = store;
  const today = Temporal.PlainDate.from(localMoment(world.now(), world.zone()).slice(0, 10));
  const before = momentOf(today.subtract({ months: MONTHS }).toString());
  const isDue = (row: ContactRow) =>
    row.sort !== undefined && momentOf(since(row)) < before && (row.record.keepUntil ?? '') < today.toString();
  let due: { row: ContactRow; moment: number }[] = [];
  let total = 0;
  // A thousand at a time, so that the page can draw in between; no more is held than is shown.
  for await (const rows of everybody(store, SLICE)) {
    const found = rows.filter(isDue).map((row) => ({ row, moment: momentOf(since(row)) }));
    total += found.length;
    due = [...due, ...found].sort((a, b) => a.moment - b.moment).slice(0, limit);
  }
  return { due: due.map(({ row }) => ({ id: row.id, name: row.record.name, since: since(row) })), total };
}

/** Keeps somebody until `until` (a day to come), for a reason that is written down. */
export async function keepPerson(store: Store, id: string, until: string, reason: string): Promise<Saved> {
  const { world } = store;
  const row = await contactById(store, id);
  if (!row) return failure('gone', phrase`Not saved: this person was deleted meanwhile. Undo the deletion first.`);
  const day = storedDate(until, '', world.zone());
  if (!day || day <= localMoment(world.now(), world.zone()).slice(0, 10))
    return failure('day', phrase`Not saved: choose a day to come until which you keep them.`);
  if (!reason.trim()) return failure('reason', phrase`Not saved: write in a few words why you keep them.`);
  const fields = { keepUntil: day, keepReason: reason.trim() };
  const written = await write(store, [{ do: 'contact', id: row.id, fields }]);
  return written.ok ? success({ id: row.id, receipt: written.value }) : written;
}
