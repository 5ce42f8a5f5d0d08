// A birthday: `1970-05-03`, or `--05-03` where nobody knows the year (RFC 6350, 6.2.5); anything else stays as it was said.
import { isStoredDate } from '@/lib/model/entry/entry';
import { sayAs } from '@/lib/model/when';
import { dayIn, yearlyDayIn } from '@/lib/model/written-day';
import { LOCALE } from '@/lib/words';

/** Years that programs write where they know none. */
const NO_YEAR = /^(?:0000|1604)-/;
/** What programs write for a day nobody entered. */
const NOTHING = /^[0\s/.:T-]*$/i;
const YEARLY = /^--(\d\d)-?(\d\d)$/;

const isYearly = (text: string): boolean => text.startsWith('--') && isStoredDate(text.replace(/^--/, '2024-'));

/** A date as a program or the rep wrote it, as it is stored; empty where it says nothing. */
export function birthdayIn(text: string): string {
  const said = text.trim().replace(/[;,\s]+$/, '');
  if (NOTHING.test(said)) return '';
  const yearly = said.replace(YEARLY, '--$1-$2');
  if (isYearly(yearly)) return yearly;
  const day = dayIn(said.replace(NO_YEAR, '2024-'));
  if (day) return NO_YEAR.test(said) ? `-${day.slice(4)}` : day;
  return yearlyDayIn(said) ?? said;
}

/** As it is read: "3 May 1970", "3 May". */
export function sayBirthday(value: string, locale = LOCALE): string {
  const manner = { day: 'numeric', month: 'long' } as const;
  if (isYearly(value)) return sayAs(Temporal.PlainDate.from(value.replace(/^--/, '2024-')), manner, locale);
  return isStoredDate(value) && value.length === 10
    ? sayAs(Temporal.PlainDate.from(value), { ...manner, year: 'numeric' }, locale)
    : value;
}

const DATED = /^(?:(\d{4})-|--)(\d\d-\d\d)$/;

/** The day of the year, `MM-DD`, and the year where it is known; null where it says no such day. */
export function yearlyIn(value: unknown): { year: number | null; monthDay: string } | null {
  const [, year, monthDay] = (typeof value === 'string' && DATED.exec(value)) || [];
  if (!monthDay || !isStoredDate(`${year ?? '2024'}-${monthDay}`)) return null;
  return { year: year === undefined ? null : Number(year), monthDay };
}
