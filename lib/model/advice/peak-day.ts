// Visits to watch customers at work, and whether one was on a day on which they use the service the most.

import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { dayOf } from '@/lib/model/when';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The busiest days of somebody, 1 being Monday. */
export const peakWeekdays = (contact: Pick<Contact, 'peakDays'> | undefined): number[] =>
  (contact?.peakDays ?? []).map((day) => WEEKDAYS.indexOf(day) + 1);

export const isVisit = (entry: Fact): boolean => entry.kind === 'observation' && !entry.deleted;

/** One half day where nobody said how long it was. */
export const halfDaysOf = ({ halfDays }: Fact): number => (typeof halfDays === 'number' && halfDays > 0 ? halfDays : 1);

/** When a customer uses the service the most. */
export interface PeakUse {
  /** 1 is Monday, 7 Sunday. */
  weekdays?: readonly number[];
  /** Days of the month, from 1. */
  monthDays?: readonly number[];
}

/** Was a day of this visit one on which they use the service the most? A call never is. */
export function isOnPeakDay(entry: Fact, peak: PeakUse, zone: string): boolean {
  if (!isVisit(entry)) return false;
  const first = dayOf(entry.at, zone);
  const days = Array.from({ length: Math.ceil(halfDaysOf(entry) / 2) }, (_, n) => first.add({ days: n }));
  return days.some((day) => peak.weekdays?.includes(day.dayOfWeek) || peak.monthDays?.includes(day.day));
}
