// When a message was written, as far as a page says it in a way that compares.
import { attribute, first, words } from './dom';

/** A date without a year is this year's, so it comes after every date with one. */
const THIS_YEAR = 9999;
const NUMBERS = /(?<!\d)(\d{1,4})[./年-]\s?(\d{1,2})[./月-]\s?(\d{1,4})(?!\d)/;
const CLOCK = /(?<!\d)(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s*([ap])\.?\s?m\b)?/i;
/** After noon, where that is no "pm": "下午4:02", "9:00 μ.μ.". */
const AFTER = /下午|晚上|中午|오후|午後|(?<![\p{L}.])(?:م|μ\.?μ|ptg|ch|ös)(?!\p{L})/iu;
/** A day without its year, told from a time by the time behind it: "03/11 16:02". */
const SHORT = /(?<![\d:])(\d{1,2})[./-](\d{1,2})\.?(?=,?\s.*\d[:.]\d)/;
/** The end of a time for machines: "Z", or how far it is ahead (RFC 3339). */
const ZONE = /\d([+-])(\d\d):?(\d\d)$/;
/** In milliseconds: the middle of each month of a year falls into it. */
const MONTH_LENGTH = 365.25 * 2 * 3_600_000;

/**
 * The readings of a date, as numbers of which the greater is later: several where day and month may be swapped or a
 * word may be a month, none where no day is said. Months are named in English or the page's language.
 */
export function momentsIn(said: string, language: string): number[] {
  const [numbers, one = 0, two = 0, three = 0] = (NUMBERS.exec(said) ?? []).map(Number);
  const rest = said.replace(NUMBERS, ' ').replace(/T(?=\d)/, ' ');
  const [, short = 0, other = 0] = (SHORT.exec(rest) ?? []).map(Number);
  const [, hours = 0, minutes = 0, half] = CLOCK.exec(rest.replace(SHORT, ' ')) ?? [];
  const [, sign, aheadHours, aheadMinutes] = ZONE.exec(said) ?? [];
  const ahead = sign ? Number(`${sign}1`) * (Number(aheadHours) * 60 + Number(aheadMinutes)) : 0;
  const after = half ? /p/i.test(half) : AFTER.test(rest);
  const hour = half || after ? (Number(hours) % 12) + (after ? 12 : 0) : Number(hours);
  const at = (year: number, month: number, day: number) =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? [(((year < 100 ? year + 2000 : year) * 12 + month) * 31 + day) * 1440 + hour * 60 + Number(minutes) - ahead]
      : [];
  if (numbers !== undefined) return one > 31 ? at(one, two, three) : [...at(three, two, one), ...at(three, one, two)];
  if (short) return [...at(THIS_YEAR, other, short), ...at(THIS_YEAR, short, other)];
  const figures = rest.replace(CLOCK, ' ').match(/\d+/g) ?? [];
  const year = Number(figures.find((each) => /^(?:19|20)\d\d$/.test(each)) ?? THIS_YEAR);
  const day = Number(figures.find((each) => each.length < 3) ?? 0);
  return monthsIn(rest, language).flatMap((month) => at(year, month, day));
}

/** What a page's mark for the date says: for machines, in full, or as printed. */
export function momentsAt(element: Element, language: string): number[] {
  const machine = first(element, '[datetime]');
  const said = [machine && attribute(machine, 'datetime'), attribute(element, 'datetime'), attribute(element, 'title')];
  const all = [...said, attribute(element, 'aria-label'), words(element)];
  return all.map((each) => momentsIn(each ?? '', language)).find((each) => each.length > 0) ?? [];
}

/** Months whose names begin with a word of the text: "Nov", "дек." for "декабря"; "mar" is one, and a Tuesday too. */
function monthsIn(said: string, language: string): number[] {
  const letters = said.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const names = [...monthsOf(language), ...monthsOf('en')];
  const found = letters.flatMap((word) => names.flatMap((name, i) => (name.startsWith(word) ? (i % 12) + 1 : [])));
  return [...new Set(found)];
}

const months = new Map<string, string[]>();

/** The names of the months as they stand in a date. Making a formatter is slow, so they are kept. */
function monthsOf(language: string): string[] {
  const locale = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en';
  const known = months.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts((month + 0.5) * MONTH_LENGTH);
    return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
  });
  months.set(locale, names);
  return names;
}
