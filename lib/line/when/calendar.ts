// Days named by the calendar: 2026-11-20, 3 Nov, Nov 3rd, 3/11, 3.11., the 3rd, end of January.
import { phrase } from '@/lib/line/read/typed';
import { dated, type Form, type Here, type Match, MONTH, monthOf, type Said, yearly } from './form';
import { mayFollowADay, measures } from './neighbours';

const WEEKDAY =
  '(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: ,)? )?';
/** Of several days the first: "9 to 12 March". */
const NTH = '(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:to|-|until|till|and) ?\\d{1,2}(?:st|nd|rd|th)?)?';
const YEAR = "(?:(?: ,)? (?<y>(?:19|20)\\d\\d|'\\d\\d))?";

const yearOf = (text: string): number => {
  const n = Number.parseInt(text.replace("'", ''), 10);
  return n < 100 ? 2000 + n : n;
};

function said(today: Temporal.PlainDate, day: number, month: number, year?: string): Said | null {
  if (!month || day < 1) return null;
  return year ? dated(today, yearOf(year), month, day) : yearly(today, month, day);
}

const named = ({ groups }: Match, { today }: Here) => said(today, Number(groups.d), monthOf(groups.m), groups.y);

/** Of two numbers without a name: which is the day is said by the place, unless only one of them can be a month. */
function numbers({ groups }: Match, { today, monthFirst }: Here): Said | null {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const first = groups.sign !== '.' && (monthFirst ? b <= 31 && a <= 12 : b > 12 && a <= 12);
  const [day, month] = first ? [b, a] : [a, b];
  return month > 12 ? null : said(today, day, month, groups.y);
}

const POINTS =
  /(?:^| )(?:on|by|until|till|til|from|since|before|after|due|dated|last|next|met|called|visited|emailed|saw|rang|ordered|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|[a-z]+day) $/;
const SHARES =
  /(?:^| )(?:24\/7|50\/50|\S+ (?:rated|scored|nps|score|rating)|rated|scored|nps|score|rating|us|me|gave|half|about|approx|around|only|split) $/;

/** "9/10", "1/2 pallet" and "24/7" are no days: two bare numbers need a word that points at a day. */
function isShare({ line, from, to }: Match): boolean {
  const [head, own, rest] = [line.read.slice(0, from), line.read.slice(from, to), line.read.slice(to)];
  if (own === '24/7' || own === '50/50' || measures(rest)) return true;
  if (POINTS.test(head)) return false;
  if (SHARES.test(head)) return true;
  const stands = rest === '' || /^ [,;:.-](?= |$)/.test(rest) || mayFollowADay({ line, from, to, groups: {} });
  return !stands;
}

/** With a dot between them two numbers are an amount, unless the second has a dot of its own. */
const isAmount = ({ line, from, to }: Match): boolean =>
  !line.read.slice(from, to).endsWith('.') && !POINTS.test(line.read.slice(0, from));

/** "3 May Street". */
const isStreet = ({ line, to }: Match): boolean =>
  /^ (?:street|str|st|road|rd|avenue|ave|square|house|lane|court|drive|way|place|gardens)(?= |$)/.test(
    line.read.slice(to),
  );
/** "may 5 people come", "met jan 3 times": the name of a month is a word of its own too. */
const isDouble = (match: Match): boolean => measures(match.line.read.slice(match.to)) || isStreet(match);

export default [
  {
    words: phrase('(?<y>(?:19|20)\\d\\d)[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})'),
    read: ({ groups }, { today }) => dated(today, Number(groups.y), Number(groups.m), Number(groups.d)),
  },
  {
    words: phrase(`${WEEKDAY}(?:the )?${NTH}(?: \\.)?(?: of)? (?<m>${MONTH})(?: \\.)?${YEAR}`),
    read: (match, here) => (isStreet(match) ? null : named(match, here)),
  },
  {
    words: phrase(`${WEEKDAY}(?<m>${MONTH})(?: \\.)? (?:the )?${NTH}${YEAR}`),
    read: (match, here) => (isDouble(match) ? null : named(match, here)),
  },
  {
    words: phrase(`(?<d>\\d{1,2})-?(?<m>${MONTH})(?:-?(?<y>(?:20)?\\d\\d))?`),
    read: (match, here) => named(match, here),
  },
  {
    words: phrase(`${WEEKDAY}(?<a>\\d{1,2})(?<sign>[/.-])(?<b>\\d{1,2})\\k<sign>(?<y>(?:20)?\\d\\d)`),
    read: numbers,
  },
  {
    words: phrase(`${WEEKDAY}(?<a>\\d{1,2})(?<sign>/)(?<b>\\d{1,2})`),
    read: (match, here) => (isShare(match) ? null : numbers(match, here)),
  },
  {
    words: phrase(`${WEEKDAY}(?<a>\\d{1,2})(?<sign>\\.)(?<b>\\d{1,2})\\.?`),
    read: (match, here) => (isAmount(match) || measures(match.line.read.slice(match.to)) ? null : numbers(match, here)),
  },
  {
    words: phrase(
      `(?:(?:mid|middle of)[ -](?<mid>${MONTH})|(?:the )?(?:early|start of|beginning of) (?<start>${MONTH})|(?:the )?end of (?<end>${MONTH}))`,
    ),
    read: ({ groups }, { today }) => {
      const month = monthOf(groups.mid ?? groups.start ?? groups.end);
      const end =
        groups.end && Temporal.PlainYearMonth.from({ year: today.year + (month < today.month ? 1 : 0), month });
      return yearly(today, month, end ? end.daysInMonth : groups.mid ? 15 : 1);
    },
  },
  {
    words: phrase(`in (?:early )?(?<m>${MONTH})`),
    read: ({ groups, line, from }, { today }) =>
      REMINDS.test(line.read.slice(0, from)) ? aheadOnly(yearly(today, monthOf(groups.m), 1)) : null,
  },
  {
    words: phrase(`${WEEKDAY}(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)(?<of> of (?:this|next) month)?`),
    read: (match, { today }) => monthly(match, today),
  },
] satisfies Form[];

/** A month alone is a day only where the rep wants to be reminded: its first. */
const REMINDS =
  /(?:^| )(?:follow up|circle back|(?:call|ring|phone|try|see|visit|meet|speak|talk|write)(?: \S+){0,2} (?:back|again)|check (?:back|in)|(?:get|be) in touch|get back|come back|revisit|retry|try again|remind me|remind|reconnect|touch base|chase|speak again|talk again|meet again)(?: \S+){0,4} $/;
const aheadOnly = (said: Said | null): Said | null => (said?.coming ? { coming: said.coming, tense: 'coming' } : null);

const NAMES_A_DAY =
  /(?:^| )(?:on|by|until|till|til|from|since|before|after|due|for|of|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|[a-z]+day) $/;

/** "on the 3rd", but not "the 3rd floor" or "for the 3rd time". */
function monthly({ groups, line, from, to }: Match, today: Temporal.PlainDate): Said | null {
  const day = Number(groups.d);
  const pointed =
    NAMES_A_DAY.test(line.read.slice(0, from)) || /^[a-z]+ the /.test(line.read.slice(from, to)) || groups.of;
  if (!pointed || day < 1 || day > 31 || !mayFollowADay({ groups, line, from, to })) return null;
  const inMonth = (by: number) => {
    const month = today.with({ day: 1 }).add({ months: by });
    return day <= month.daysInMonth ? [month.with({ day })] : [];
  };
  if (groups.of?.includes('next')) {
    const [date] = inMonth(1);
    return date ? { coming: date, tense: 'coming' } : null;
  }
  const days = [-2, -1, 0, 1, 2].flatMap(inMonth);
  const past = days.findLast((one) => Temporal.PlainDate.compare(one, today) <= 0);
  const next = days.find((one) => Temporal.PlainDate.compare(one, today) > 0);
  return { ...(past && { past }), ...(next && { coming: next }) };
}
