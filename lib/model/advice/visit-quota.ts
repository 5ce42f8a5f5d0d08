// How many days were spent watching customers at work, against what is good for somebody new and somebody settled.
import type { Fact } from '@/lib/model/entry/entry';
import { dayOf } from '@/lib/model/when';
import { halfDaysOf, isVisit } from './peak-day';

type Day = Temporal.PlainDate;

export interface Quota {
  role: 'new-hire' | 'experienced';
  /** Days that are good to spend. */
  min: number;
  max: number;
  /** First and last day of the time counted, both ISO. */
  from: string;
  to: string;
  /** Days spent; a half day is 0.5. */
  days: number;
  /** The visits counted. */
  visits: Fact[];
}

export interface Watching {
  /** Entries of any kind; only visits to watch are counted, never a call or a survey. */
  entries: readonly Fact[];
  /** ISO day on which the rep's employment began; null where it is not known. */
  employedFrom: string | null;
  /** Is this contact at a major account, or a partner? */
  isMajor(contact: string): boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  zone: string;
}

/** The time that is counted: the first month of the employment, after it the quarter of today. */
export function quotaTime(
  employedFrom: string | null,
  now: number,
  zone: string,
): { from: Day; to: Day; isNew: boolean } {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const start = employedFrom ? Temporal.PlainDate.from(employedFrom) : null;
  const monthEnd = start?.add({ months: 1 }).subtract({ days: 1 });
  if (start && monthEnd && within(today, start, monthEnd)) return { from: start, to: monthEnd, isNew: true };
  const [from, to] = quarterOf(today);
  return { from, to, isNew: false };
}

const within = (day: Day, from: Day, to: Day): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;

function quarterOf(day: Day): [Day, Day] {
  const from = day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
  return [from, from.add({ months: 3 }).subtract({ days: 1 })];
}

/** Of these entries the visits from one day to another, both ISO and included. */
export const visitsWithin = (entries: readonly Fact[], from: string, to: string, zone: string): Fact[] =>
  entries.filter(
    (entry) =>
      isVisit(entry) && within(dayOf(entry.at, zone), Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)),
  );

/** How many days they took; a half day is 0.5. */
export const daysOf = (visits: readonly Fact[]): number =>
  visits.reduce((sum, visit) => sum + halfDaysOf(visit), 0) / 2;

/** New in the first month of the employment, counting any customer; after it by the quarter, counting major ones. */
export function visitQuota({ entries, employedFrom, isMajor, now, zone }: Watching): Quota {
  const { from, to, isNew } = quotaTime(employedFrom, now, zone);
  const role = isNew ? 'new-hire' : 'experienced';
  const visits = visitsWithin(entries, `${from}`, `${to}`, zone).filter(
    (entry) =>
      (entry.countsToward ?? (isNew ? 'new-hire' : 'quarterly')) === (isNew ? 'new-hire' : 'quarterly') &&
      (isNew || entry.people.some(isMajor)),
  );
  return {
    role,
    ...(isNew ? { min: 5, max: 10 } : { min: 1, max: 2 }),
    from: from.toString(),
    to: to.toString(),
    days: daysOf(visits),
    visits,
  };
}
