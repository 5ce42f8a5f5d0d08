// What one way of naming a day is made of.
import type { Typed } from '@/lib/line/read/typed';

/** Where and when a line is typed. */
export interface Here {
  today: Temporal.PlainDate;
  now: Temporal.PlainTime;
  /** 3/11 is the 11th of March. */
  monthFirst: boolean;
}

export type Tense = 'past' | 'coming';

/** What some words say of a day. */
export interface Said {
  /** The last such day before today or today itself, and the next one; the same where the words leave no choice. */
  past?: Temporal.PlainDate;
  coming?: Temporal.PlainDate;
  /** Where the words themselves tell which of the two is meant. */
  tense?: Tense;
}

export interface Match {
  groups: Readonly<Record<string, string | undefined>>;
  /** Where it stands in `line.read`. */
  from: number;
  to: number;
  line: Typed;
}

/** One way of naming a day. `read`: null where the words mean something else here. */
export interface Form {
  words: RegExp;
  read(match: Match, here: Here): Said | null;
}

export const before = (day: Temporal.PlainDate): Said => ({ past: day, tense: 'past' });
export const coming = (day: Temporal.PlainDate): Said => ({ coming: day, tense: 'coming' });

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Source of a pattern for a small number; `numberOf` reads what it found. */
export const NUMBER = `\\d{1,3}|an?|${NUMBERS.slice(1).join('|')}|(?:a )?couple(?: of)?`;

export function numberOf(word = ''): number {
  if (word.includes('couple')) return 2;
  const n = NUMBERS.indexOf(word);
  return n > 0 ? n : Number.parseInt(word, 10) || 1;
}

/** The same day of the week after next Sunday: 1 is Monday. */
export const inNextWeek = (today: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  today.add({ days: 7 - today.dayOfWeek + weekday });

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a pattern for the name of a month. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** From 1; 0 where it is no month. */
export const monthOf = (word = ''): number => MONTHS.indexOf(word.slice(0, 3)) + 1;

/** The last such day that is not to come, and the next one after today; null where no year has it. */
export function yearly(today: Temporal.PlainDate, month: number, day: number): Said | null {
  const inYear = (year: number) => {
    try {
      return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    } catch {
      return null;
    }
  };
  const days = [-1, 0, 1, 2].flatMap((by) => inYear(today.year + by) ?? []);
  const past = days.findLast((one) => Temporal.PlainDate.compare(one, today) <= 0);
  const next = days.find((one) => Temporal.PlainDate.compare(one, today) > 0);
  return past || next ? { ...(past && { past }), ...(next && { coming: next }) } : null;
}

/** A day with its year. */
export function dated(today: Temporal.PlainDate, year: number, month: number, day: number): Said | null {
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return Temporal.PlainDate.compare(date, today) <= 0 ? before(date) : coming(date);
  } catch {
    return null;
  }
}
