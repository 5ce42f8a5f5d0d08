// Days of the month on which somebody is busiest: "1, 15, 31", 31 being the last day of any month; else as it was said.
import { say } from '@/lib/words';

const LAST = 31;
const ONE = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/i;
const RANGE = /^(\d{1,2})\.?\s*(?:-|–|to|bis)\s*(\d{1,2})\.?$/i;
const END =
  /^(?:the )?(?:last|end)(?: day)?(?: of (?:the )?month)?$|^(?:am )?(?:letzte[rn]?(?: tag)?|ultimo|(?:monats)?ende)(?: des monats)?$/i;

/** The days one part of a list says; null where it says none. */
function daysIn(part: string): number[] | null {
  if (END.test(part)) return [LAST];
  const [, from, to = from] = part.match(RANGE) ?? part.match(ONE) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= 1 && first <= last && last <= LAST)) return null;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** The days a stored text says, in order; none where it is no list of days. */
export function daysOfMonth(text: string): number[] {
  const parts = text.split(/[,;+&\n]| and | und /i).flatMap((part) => part.trim() || []);
  const days = parts.map(daysIn);
  return days.includes(null) ? [] : [...new Set(days.flatMap((some) => some ?? []))].toSorted((a, b) => a - b);
}

/** What was typed, as it is stored. */
export const monthDaysIn = (typed: string): string => daysOfMonth(typed).join(', ') || typed.trim();

/** As it is read: "1, 15, last". */
export const sayMonthDays = (stored: string): string =>
  daysOfMonth(stored)
    .map((day) => (day === LAST ? say('month_day_last') : day))
    .join(', ') || stored;
