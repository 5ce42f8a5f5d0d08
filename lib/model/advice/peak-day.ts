// Visits to watch customers at work, and whether one was on a day on which they use the service the most.

import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { daysOfMonth } from '@/lib/model/person/month-days';
import { dayOf } from '@/lib/model/when';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When somebody uses the service the most, as far as it is known. */
export const peakUse = (contact: Pick<Contact, 'peakDays' | 'peakMonthDays'> | undefined): PeakUse => ({
  weekdays: (contact?.peakDays ?? []).map((day) => WEEKDAYS.indexOf(day) + 1),
  monthDays: daysOfMonth(contact?.peakMonthDays ?? ''),
});

/** A day on which they use it the most? Where a month is too short for one of its days, its last day counts. */
export const isPeakDay = (day: Temporal.PlainDate, { weekdays, monthDays }: PeakUse): boolean =>
  Boolean(weekdays?.includes(day.dayOfWeek) || monthDays?.some((n) => Math.min(n, day.daysInMonth) === day.day));

export const isVisit = (entry: Fact): boolean => entry.kind === 'observation' && !entry.deleted;

/** One half day where nobody said how long it was. */
export const halfDaysOf = ({ halfDays }: Fact): number => (typeof halfDays === 'number' && halfDays > 0 ? halfDays : 1);

/** When a customer uses the service the most. */
export interface PeakUse {
  /** 1 is Monday, 7 Sunday. */
  weekdays?: readonly number[];
  /** Days of the month, from 1; 31 is the last one, however long it is. */
  monthDays?: readonly number[];
}

/** Was a day of this visit one on which they use the service the most? A call never is. */
export function isOnPeakDay(entry: Fact, peak: PeakUse, zone: string): boolean {
  if (!isVisit(entry)) return false;
  const first = dayOf(entry.at, zone);
  const days = Array.from({ length: Math.ceil(halfDaysOf(entry) / 2) }, (_, n) => first.add({ days: n }));
  return days.some((day) => isPeakDay(day, peak));
}
