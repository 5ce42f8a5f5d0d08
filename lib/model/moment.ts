// Moments as numbers and as text: the only place that touches `Date`, and never for the time it is now.

/** ISO 8601 in UTC, to the millisecond. `ms`: milliseconds since 1970. */
export const isoOf = (ms: number): string => new Date(ms).toISOString();

/** Milliseconds since 1970 of an ISO 8601 text; NaN where it is none. */
export const msOf = (iso: string): number => Date.parse(iso);

/**
 * Is `since`, an ISO 8601 text, at least so many milliseconds away from now? A moment that far ahead was written while the
 * clock was wrong: it is no reason to wait until then.
 */
export const hasPassed = (since: string, ms: number, now: number): boolean => Math.abs(now - msOf(since)) >= ms;

/** A day of the local calendar at midnight, for formats that keep local time without a zone. `month` counts from 1. */
export const localDay = (year: number, month: number, day: number): Date => new Date(year, month - 1, day);

/** The noon, UTC, of the same day so many years later; 29 February becomes 1 March where there is none. */
export function yearsAfter(at: string, years: number): number {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number);
  return Date.UTC(year + years, month - 1, day, 12);
}
