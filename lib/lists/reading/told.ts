// How a list says things: what an entry was, on which day, and how long ago; nothing of what is sensitive.
import { readEntry } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { sayDate, sayDay } from '@/lib/model/when';
import { say, sayCount, sayDaysOff } from '@/lib/words';
import { dayAt, daysSince } from './days';
import type { One } from './one';

/** Not to be told: marked sensitive, or about somebody who is. */
export const isCovered = ({ sensitive, people }: Fact, { person: { record, marked } }: One): boolean =>
  sensitive === true || record.sensitive === true || people.some((id) => marked?.has(id));

/** Its line without the full stop; of a sensitive one only the kind. `text`: other words of it than its line. */
export function wordsOf(entry: Fact, one: One, text?: unknown): string {
  const { label, line } = readEntry(entry, { ladderOf: () => undefined });
  if (isCovered(entry, one)) return label;
  return (typeof text === 'string' && text.trim() ? text : line).trim().replace(/[.;,]+$/, '');
}

/** "Fri, Nov 20". */
export const dateOf = (at: string, one: One): string =>
  sayDate(dayAt(startMoment(at, one), one), one.now, one.rules.zone);

const startMoment = (at: string, { rules: { zone } }: One): number =>
  (at.length === 10 ? Temporal.PlainDate.from(at).toZonedDateTime(zone).toInstant() : Temporal.Instant.from(at))
    .epochMilliseconds;

/** "today", "in 3 days", "8 days ago". */
export const agoOf = (at: string, one: One): string => sayDaysOff(-daysSince(at, one));

/** A day as short as it can be. */
export const shortDay = (at: string, one: One): string => sayDay(at, one.now, one.rules.zone);

/** "6 days". */
export const daysLong = (at: string, one: One): string => sayCount('days_count', Math.max(0, daysSince(at, one)));

/** The words, and where somebody keeps them from more, that too. */
export const withBlocker = (words: string, { person: { record } }: One): string => {
  const blocker = typeof record.blocker === 'string' && !record.sensitive ? record.blocker.trim() : '';
  return blocker ? say('list_and', words, blocker) : words;
};

/** When the last touch was, and how many there were in the last year. */
export function lastTouch(one: One): [string, string] {
  const [last] = one.touches;
  return [last ? dateOf(last.at, one) : '', sayCount('touches_year', one.rhythm.thisYear)];
}
