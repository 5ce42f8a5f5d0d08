// Dates as the rep means them: written with the offset of the place, read in plain words.
import { isStoredDate } from '@/lib/model/entry/entry';
import { dateFormat, LOCALE, sayDaysOff } from '@/lib/words';

/** The moment as an ISO 8601 text with offset, to the minute. `now`: milliseconds since 1970; `zone`: IANA name. */
export const localMoment = (now: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' });

/** What is said of today without an hour is said now, and stands above what was written before. `now`: see `localMoment`. */
export const orNow = (at: string | null, now: string): string => (at === null || at === now.slice(0, 10) ? now : at);

/** A date typed into a form, with or without a time, as it is stored; null where it is no date. */
export function storedDate(day: string, time: string, zone: string): string | null {
  try {
    const date = Temporal.PlainDate.from(day);
    const stored = time
      ? date
          .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
          .toString({ timeZoneName: 'never', smallestUnit: 'minute' })
      : date.toString();
    return isStoredDate(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** A stored date as it is typed into a form here: the day, and the time where one is known. */
export function typedDate(at: string, zone: string): { day: string; time: string } {
  if (at.length === 10) return { day: at, time: '' };
  const here = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return { day: here.toPlainDate().toString(), time: here.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The calendar day, here, of a stored date. */
export const dayOf = (at: string, zone: string): Temporal.PlainDate =>
  at.length === 10 ? Temporal.PlainDate.from(at) : Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();

/** A day, or a day and an hour, in the parts asked for. */
export const sayAs = (
  day: Temporal.PlainDate | Temporal.PlainDateTime,
  parts: Intl.DateTimeFormatOptions,
  locale = LOCALE,
): string => dateFormat(locale, parts).format(day.toZonedDateTime('UTC').epochMilliseconds);

/** A day with the day of the week: Fri 27 Nov; with its year where it is not this one. */
export function sayDate(day: string, now: number, zone: string, locale = LOCALE): string {
  const date = Temporal.PlainDate.from(day);
  const { year } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const parts = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return sayAs(date, date.year === year ? parts : { ...parts, year: 'numeric' }, locale);
}

const WEEK = 7;

/** Could the day and month alone be taken for those of another year? Ahead in another year they can from half a year on. */
function needsYear(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const isPast = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0;
  if (isPast(day, today.subtract({ months: 11 })) || isPast(today.add({ months: 11 }), day)) return true;
  return day.year !== today.year && (isPast(day, today) || isPast(today.add({ months: 6 }), day));
}

/** A date as short as it can be without doubt: today, yesterday, Fri, 12 Nov, 12 Nov 2024. */
export function sayDay(at: string, now: number, zone: string, locale = LOCALE): string {
  const day = dayOf(at, zone);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const ago = day.until(today, { largestUnit: 'day' }).days;
  if (ago === 0 || ago === 1) return sayDaysOff(-ago, locale);
  if (ago > 1 && ago < WEEK) return sayAs(day, { weekday: 'short' }, locale);
  const year = needsYear(day, today) ? ({ year: 'numeric' } as const) : {};
  return sayAs(day, { day: 'numeric', month: 'short', ...year }, locale);
}

/** How long ago it was, in years and months: "1 year, 3 months"; empty below a month. */
export function sayLength(since: string, now: number, zone: string, locale = LOCALE): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const { years, months } = dayOf(since, zone).until(today, { largestUnit: 'year' });
  if (years < 0 || months < 0 || years + months === 0) return '';
  return new Intl.DurationFormat(locale, { style: 'long' }).format({ years, months });
}

/** The whole date, and the time where one is known; for tooltips and exports. */
export function sayMoment(at: string, zone: string, locale = LOCALE): string {
  if (at.length === 10) return sayAs(Temporal.PlainDate.from(at), { dateStyle: 'full' }, locale);
  const here = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return sayAs(here, { dateStyle: 'full', timeStyle: 'short' }, locale);
}
