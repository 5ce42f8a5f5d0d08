// How often a touch is welcome: one to four a year by default, counted over a rolling year; weekly while somebody is new.
import { type Fact, momentOf } from '@/lib/model/entry/entry';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const YEAR_DAYS = 365;
/** From this stage on nobody is new any more, however short they have been known. */
const SETTLED_FROM = 3;

export interface Cadence {
  /** Touches a year: so many at least, so many at most. */
  min: number;
  max: number;
  /** Weeks, from the beginning on, in which one a week is welcome; 0 for none. */
  newWeeks: number;
}

export const DEFAULT_CADENCE: Cadence = { min: 1, max: 4, newWeeks: 8 };

/** What is known of somebody's beginning. */
export interface Beginning {
  /** When they met or first did business, whichever came first, in milliseconds since 1970; null where nobody said. */
  began: number | null;
  stage: number;
}

export interface Rhythm {
  /** Touches in the last 365 days. */
  thisYear: number;
  /** Still in the first weeks, in which one a week is welcome. */
  isNew: boolean;
  /**
   * `none`: no touch so far. `rest`: before the next one is welcome. `full`: as many in a year as are good, or more.
   * `welcome`: between the two ends. `due`: longer without one than is good.
   */
  state: 'none' | 'rest' | 'full' | 'welcome' | 'due';
  /** From when the next one is welcome, and by when it is due, in milliseconds since 1970; null without any so far. */
  from: number | null;
  by: number | null;
}

/** A day has come before its hour has: nobody waits until noon. */
const hasCome = (moment: number, now: number): boolean => now >= moment - DAY_MS / 2;

const apart = (perYear: number): number => Math.round(YEAR_DAYS / perYear) * DAY_MS;

/** Weekly only for somebody really new: known to have begun less than the weeks ago, and not settled yet. */
function newUntil({ began, stage }: Beginning, { newWeeks }: Cadence): number {
  return began === null || stage >= SETTLED_FROM ? Number.NEGATIVE_INFINITY : began + newWeeks * WEEK_MS;
}

/** `touches`: entries that count as a touch, in any order. */
export function rhythm(touches: readonly Fact[], now: number, cadence: Cadence, beginning: Beginning): Rhythm {
  const moments = touches
    .map((entry) => momentOf(entry.at))
    .filter((moment) => moment <= now + DAY_MS)
    .sort((a, b) => b - a);
  const [last] = moments;
  if (last === undefined) return { thisYear: 0, isNew: false, state: 'none', from: null, by: null };
  const thisYear = moments.filter((moment) => moment > now - YEAR_DAYS * DAY_MS).length;
  const until = newUntil(beginning, cadence);
  const isNew = now <= until && last + WEEK_MS <= until;
  if (isNew) {
    const from = last + Math.min(WEEK_MS, apart(cadence.max));
    return { thisYear, isNew, state: hasCome(from, now) ? 'welcome' : 'rest', from, by: from };
  }
  const full = thisYear >= cadence.max ? (moments[cadence.max - 1] ?? last) + YEAR_DAYS * DAY_MS : last;
  const [from, by] = [Math.max(full, last + apart(cadence.max)), last + apart(cadence.min)];
  if (!hasCome(from, now)) return { thisYear, isNew, state: thisYear >= cadence.max ? 'full' : 'rest', from, by };
  return { thisYear, isNew, state: hasCome(by, now) ? 'due' : 'welcome', from, by };
}
