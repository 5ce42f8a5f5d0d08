// How often a touch is welcome: one to four a year by default, counted over a rolling year.
import { type Fact, momentOf } from './entry';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

export interface Cadence {
  /** Touches a year. */
  min: number;
  max: number;
}

export const DEFAULT_CADENCE: Cadence = { min: 1, max: 4 };

export interface Rhythm {
  /** Touches in the last 365 days. */
  thisYear: number;
  /** By when the next one would be welcome, in milliseconds since 1970; null without any touch so far. */
  nextBy: number | null;
  /** No touch in 365 days, though there was one before. */
  due: boolean;
}

/** `touches`: entries that count as a touch, in any order. `now`: milliseconds since 1970. */
export function rhythm(touches: readonly Fact[], now: number, cadence: Cadence = DEFAULT_CADENCE): Rhythm {
  const moments = touches.map((entry) => momentOf(entry.at)).filter((moment) => moment <= now + DAY_MS);
  const last = moments.reduce((latest, moment) => Math.max(latest, moment), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(last)) return { thisYear: 0, nextBy: null, due: false };
  const thisYear = moments.filter((moment) => moment > now - YEAR_DAYS * DAY_MS).length;
  return { thisYear, nextBy: last + Math.round(YEAR_DAYS / cadence.max) * DAY_MS, due: thisYear < cadence.min };
}
