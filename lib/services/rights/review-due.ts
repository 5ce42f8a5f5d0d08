// Whom nothing has happened with for two years: to be kept for a reason, or erased.

import { momentOf } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { failure, success } from '@/lib/model/result';
import { localMoment, storedDate } from '@/lib/model/when';
import { contactById } from '@/lib/store/read/read';
import { scatteredRows } from '@/lib/store/read/records';
import { loggedBefore, neverLogged } from '@/lib/store/read/sift';
import type { ContactRow } from '@/lib/store/row';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

const MONTHS = 24;
const A_DAY = 86_400_000;
/** Rows in one go, so that the page can draw in between. */
const SLICE = 100;
const MANY = 500;

export interface Due {
  id: string;
  name: string;
  /** Date of the newest entry; of their coming into the notebook where nothing was ever logged. */
  since: string;
}

const since = ({ lastAt, record }: ContactRow): string => lastAt ?? record.created;

type Test = (row: ContactRow) => boolean;

/** Of these, in their order, those of whom it is true; so many at most, and no more is read than that takes. */
async function first(store: Store, ids: readonly string[], test: Test, limit: number): Promise<ContactRow[]> {
  const found: ContactRow[] = [];
  for (let i = 0; i < ids.length && found.length < limit; i += SLICE) {
    const rows = await scatteredRows(store, ids.slice(i, i + SLICE));
    found.push(...rows.flatMap((row) => (row && test(row) ? [row] : [])));
  }
  return found.slice(0, limit);
}

/** The first hundreds are mostly enough; where many were decided to be kept, all are looked through. */
async function logged(store: Store, before: string, test: Test, limit: number): Promise<ContactRow[]> {
  const few = await loggedBefore(store, before, MANY);
  const found = await first(store, few, test, limit);
  if (found.length === limit || few.length < MANY) return found;
  return first(store, await loggedBefore(store, before, Infinity), test, limit);
}

/**
 * Up to `limit` people whose newest entry is older than 24 months and whom nobody decided to keep, the longest first.
 * Only what is logged counts: changing a card or seeing a profile again does not. Read by the index of the newest entry;
 * of those without any the records are read.
 */
export async function reviewDue(store: Store, limit: number): Promise<{ due: Due[]; more: boolean }> {
  const { world } = store;
  const today = Temporal.PlainDate.from(localMoment(world.now(), world.zone()).slice(0, 10));
  const before = momentOf(today.subtract({ months: MONTHS }).toString());
  const isDue = (row: ContactRow) =>
    row.sort !== undefined && momentOf(since(row)) < before && (row.record.keepUntil ?? '') < today.toString();
  // Dates are kept with the offset of their place: a day more holds each that could lie before.
  const [some, never] = await Promise.all([
    logged(store, isoOf(before + A_DAY), isDue, limit + 1),
    neverLogged(store).then((ids) => first(store, ids, isDue, Infinity)),
  ]);
  const due = [...some, ...never]
    .map((row) => ({ row, moment: momentOf(since(row)) }))
    .sort((a, b) => a.moment - b.moment);
  const shown = due.slice(0, limit).map(({ row }) => ({ id: row.id, name: row.record.name, since: since(row) }));
  return { due: shown, more: due.length > limit };
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
