// A dated fact between people: what every kind of journal entry has in common.

import * as z from 'zod/mini';
import { isoOf, msOf } from '@/lib/model/moment';
import { Provenance } from '@/lib/model/whose/provenance';
import { phrase } from '@/lib/words';

const TIME = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A day that is in the calendar (`2026-03-02`), or a moment of one with its offset (`2026-03-02T09:30+01:00`). */
export function isStoredDate(at: string): boolean {
  const day = at.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || (at.length > 10 && !TIME.test(at.slice(10)))) return false;
  const noon = momentOf(day);
  return !Number.isNaN(noon) && isoOf(noon).startsWith(day);
}

/**
 * Facts are never changed. An edit is a new fact with the same `entry`; the one with the latest clock counts.
 * A deletion is a fact with `deleted: true`.
 */
export const Fact = z.looseObject({
  id: z.uuid(),
  /** Id of the first fact of this entry. */
  entry: z.uuid(),
  kind: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Ids of the contacts on whose timelines it stands. */
  people: z.array(z.string()).check(z.maxLength(200)),
  /** When it happened: an ISO 8601 moment with offset, or a day. Not when it was written down. */
  at: z.string().check(z.refine(isStoredDate, phrase`is no date`)),
  clock: z.string(),
  deleted: z.optional(z.boolean()),
  /** Not for everybody's eyes, of whatever kind it is: covered in lists. */
  sensitive: z.optional(z.boolean()),
  /** Words or people of it may have stayed where it was exported: the whole fact, of the same id, takes its place. */
  partial: z.optional(z.boolean()),
  /** Where it came from, oldest first; absent where the rep typed it on a computer of their own. */
  provenance: z.optional(z.array(Provenance)),
});
export type Fact = z.infer<typeof Fact>;

/** Milliseconds since 1970; a day without a time counts as its noon, UTC. NaN where the text is no date. */
export const momentOf = (at: string): number => msOf(at.length === 10 ? `${at}T12:00:00Z` : at);

const A_DAY = 86_400_000;

/** Does it say it happened after today? Then the date, or the clock it was written by, was wrong. */
export const isAheadOf = (at: string, now: number): boolean => momentOf(at) > now + A_DAY;
