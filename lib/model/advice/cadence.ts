// How often a touch is welcome: one to four a year by default, counted over a rolling year; weekly while somebody is new.
import { type Fact, momentOf } from '@/lib/model/entry/entry';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const YEAR_DAYS = 365;

export interface Cadence {
  /** Touches a year. */
  min: number;
  max: number;
  /** Weeks, from the beginning on, in which one a week is welcome; 0 for none. */
  newWeeks: number;
}

export const DEFAULT_CADENCE: Cadence = { min: 1, max: 4, newWeeks: 8 };

export interface Rhythm {
  /** Touches in the last 365 days. */
  thisYear: number;
  /** By when the next one would be welcome, in milliseconds since 1970; null without any touch so far. */
  nextBy: number | null;
  /** No touch in 365 days, though there was one before. */
  due: boolean;
  /** Still in the first weeks, in which one a week is welcome. */
  isNew: boolean;
}

const min = (moments: readonly number[]): number => moments.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const max = (moments: readonly number[]): number => moments.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/**
 * `touches`: entries that count as a touch, in any order. `began`: when they first did business; null where they have
 * not, then the first touch is the beginning. Moments are milliseconds since 1970.
 */
export function rhythm(
  touches: readonly Fact[],
  now: number,
  cadence: Cadence = DEFAULT_CADENCE,
  began: number | null = null,
): Rhythm {
  const moments = touches.map((entry) => momentOf(entry.at)).filter((moment) => moment <= now + DAY_MS);
  const last = max(moments);
  if (!Number.isFinite(last)) return { thisYear: 0, nextBy: null, due: false, isNew: false };
  const thisYear = moments.filter((moment) => moment > now - YEAR_DAYS * DAY_MS).length;
  const newUntil = (began ?? min(moments)) + cadence.newWeeks * WEEK_MS;
  const isNew = now <= newUntil && last + WEEK_MS <= newUntil;
  const apart = Math.round(YEAR_DAYS / cadence.max) * DAY_MS;
  return { thisYear, nextBy: last + (isNew ? Math.min(WEEK_MS, apart) : apart), due: thisYear < cadence.min, isNew };
}
