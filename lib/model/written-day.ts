// Dates as programs and people write them, in many languages, understood where they can mean one day only.

import { isStoredDate } from '@/lib/model/entry/entry';
import { sayAs } from '@/lib/model/when';

/** Those whose months are known; in none of them does a month have the name that another one has elsewhere. */
const LANGUAGES = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'hu', 'ro', 'tr', 'ru', 'uk'],
  ...['el', 'et', 'lv', 'lt', 'ca', 'id'],
];

const lettersIn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');

/** How a month is called alone, shortened, and behind a day. */
function namesOf(month: number): string[] {
  const day = Temporal.PlainDate.from({ year: 2024, month, day: 1 });
  const manners = [{ month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'long' }] as const;
  return LANGUAGES.flatMap((language) =>
    manners.map((manner) => lettersIn(sayAs(day, manner, language).replace(/\bde\b|\bd[’']/, ''))),
  );
}

let known: Map<string, number> | null = null;

/** Name to number; 0 for a name that is two months in two languages. */
function months(): Map<string, number> {
  if (known) return known;
  known = new Map();
  for (let month = 1; month <= 12; month += 1)
    for (const name of namesOf(month)) {
      const before = known.get(name);
      known.set(name, before === undefined || before === month ? month : 0);
    }
  return known;
}

const LEAST = 3;

/** 1 to 12; 0 where it is none, or may be two. The beginning of a name is enough. */
function monthOf(text: string): number {
  const name = lettersIn(text);
  const exact = months().get(name);
  if (exact !== undefined || name.length < LEAST) return exact ?? 0;
  const found = new Set([...months()].flatMap(([whole, month]) => (whole.startsWith(name) ? [month] : [])));
  return found.size === 1 ? ([...found][0] ?? 0) : 0;
}

const pad = (part: string | number): string => String(part).padStart(2, '0');
const dayOf = (year: string, month: string | number, day: string): string | null => {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isStoredDate(text) ? text : null;
};

/** `3/4/2026` is two days; only what cannot be a month is a day. */
function slashed(first: string, second: string, year: string): string | null {
  if (Number(first) > 12) return dayOf(year, second, first);
  if (Number(second) > 12 || first === second) return dayOf(year, first, second);
  return null;
}

/** Of two digits, as spreadsheets read them: 29 is 2029, 30 is 1930. */
const LAST_YEAR = 29;
const wholeYear = (short: string): string => `${Number(short) > LAST_YEAR ? 19 : 20}${short}`;

const TIME = '(?:[T ,]+\\d{1,2}:\\d\\d.*)?$';
const ORDINAL = '(?:st|nd|rd|th|er|º|ª)?';
const ISO = new RegExp(`^(\\d{4})[-/.]\\s?(\\d{1,2})[-/.]\\s?(\\d{1,2})\\.?${TIME}`);
const EAST_ASIAN = new RegExp(`^(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]${TIME}`);
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T.*)?$/;
const SPOKEN = new RegExp(
  `^(\\d{1,2})${ORDINAL}[ .-]+(?:de )?([\\p{L}\\p{M}]{3,12})[ .,-]+(?:de )?(\\d{4})${TIME}`,
  'iu',
);
const AMERICAN = new RegExp(`^([\\p{L}\\p{M}]{3,12})\\.? (\\d{1,2})${ORDINAL},? (\\d{4})${TIME}`, 'iu');
const DOTTED = new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})${TIME}`);
const SLASHED = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${TIME}`);
/** Nobody begins with a year of two digits and goes on with slashes or points. */
const SHORT_SLASHED = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d\\d)${TIME}`);
const SHORT_DOTTED = new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d\\d)${TIME}`);
const SHORT_SPOKEN = new RegExp(`^(\\d{1,2})[ .-]+([\\p{L}\\p{M}]{3,12})[ .,-]+(\\d\\d)${TIME}`, 'iu');

type Parts = [first: string, second: string, third: string];
const READERS: readonly [RegExp, (...parts: Parts) => string | null][] = [
  [ISO, (year, month, day) => dayOf(year, month, day)],
  [EAST_ASIAN, (year, month, day) => dayOf(year, month, day)],
  [BASIC, (year, month, day) => dayOf(year, month, day)],
  [SPOKEN, (day, month, year) => dayOf(year, monthOf(month), day)],
  [AMERICAN, (month, day, year) => dayOf(year, monthOf(month), day)],
  [DOTTED, (day, month, year) => dayOf(year, month, day)],
  [SLASHED, slashed],
  [SHORT_SLASHED, (first, second, year) => slashed(first, second, wholeYear(year))],
  [SHORT_DOTTED, (day, month, year) => dayOf(wholeYear(year), month, day)],
  [SHORT_SPOKEN, (day, month, year) => dayOf(wholeYear(year), monthOf(month), day)],
];

/** `2026-05-16` of `16 May 2026`, `16. Mai 2026`, `May 16, 2026`, `16.5.2026`, `2026年5月16日`; null where it is no certain day. */
export function dayIn(text: string): string | null {
  const value = text.trim();
  for (const [pattern, read] of READERS) {
    const [, first, second, third] = value.match(pattern) ?? [];
    const day = first && second && third ? read(first, second, third) : null;
    if (day) return day;
  }
  return null;
}

/** `--05-03` (RFC 6350, 4.3.1) of `3 May`, `May 3`, `3.5.`, `3. Mai`; null where it is no certain day of any year. */
export function yearlyDayIn(text: string): string | null {
  const value = text.trim().replace(/\.$/, '');
  const [, day = '', month = ''] =
    value.match(new RegExp(`^(\\d{1,2})${ORDINAL}[ .]+(?:de )?([\\p{L}\\p{M}]{3,12})$`, 'iu')) ?? [];
  const [, spokenMonth = month, spokenDay = day] =
    value.match(new RegExp(`^([\\p{L}\\p{M}]{3,12})\\.? (\\d{1,2})${ORDINAL}$`, 'iu')) ?? [];
  const [, dottedDay, dottedMonth] = value.match(/^(\d{1,2})\. ?(\d{1,2})$/) ?? [];
  // A leap year has all days.
  const found = dayOf('2024', dottedMonth ?? monthOf(spokenMonth), dottedDay ?? spokenDay);
  return found && `-${found.slice(4)}`;
}
