// Days as the lists count and say them: each begins at midnight where the rep is.
import { dayOf, localMoment } from '@/lib/model/when';
import type { Rules } from './person';

interface When {
  /** Milliseconds since 1970. */
  now: number;
  rules: Pick<Rules, 'zone'>;
}

/** When a day begins, so many days after it, in milliseconds since 1970. `at`: a stored date. */
export const startOf = (at: string, { rules: { zone } }: When, days = 0): number =>
  dayOf(at, zone).add({ days }).toZonedDateTime(zone).epochMilliseconds;

/** The day of a moment, as it is stored. */
export const dayAt = (moment: number, { rules: { zone } }: When): string => localMoment(moment, zone).slice(0, 10);

/** ISO day. */
export const today = (one: When): string => dayAt(one.now, one);

/** Whole days from then to today; below 0 for a day ahead. */
export const daysSince = (at: string, one: When): number =>
  dayOf(at, one.rules.zone).until(dayOf(today(one), one.rules.zone), { largestUnit: 'day' }).days;
