// Days named from today: yesterday, two weeks ago, tomorrow, in three days, next week, end of the month.
import { phrase } from '@/lib/line/read/typed';
import { before, coming, type Form, inNextWeek, NUMBER, numberOf, type Said } from './form';

type Day = Temporal.PlainDate;

const PART = '(?: (?:morning|afternoon|evening|night|lunchtime|noon))?';
/** "3d" is three days, "and" is not one. */
const APART = '(?:(?<=\\d) ?| )';
const UNIT = '(?<unit>d|days?|w|weeks?|months?|fortnights?|years?)';

function length(count: number, unit = ''): Temporal.DurationLike {
  if (unit.startsWith('f')) return { weeks: 2 * count };
  if (unit.startsWith('w')) return { weeks: count };
  if (unit.startsWith('m')) return { months: count };
  return unit.startsWith('y') ? { years: count } : { days: count };
}

const fixed = (source: string, read: (today: Day) => Said): Form => ({
  words: phrase(source),
  read: (_match, { today }) => read(today),
});

/** The day of today, where the words say which part of it. */
const partOfToday = (source: string, ends: number): Form => ({
  words: phrase(source),
  read: (_match, { today, now }) => ({
    past: today,
    coming: today,
    ...(now.hour < ends ? {} : { tense: 'past' as const }),
  }),
});

const endOfWeek = (today: Day): Day =>
  today.dayOfWeek <= 5 ? today.add({ days: 5 - today.dayOfWeek }) : inNextWeek(today, 5);
const endOfMonth = (day: Day): Day => day.with({ day: day.daysInMonth });
const nextQuarter = (today: Day): Day => today.with({ day: 1 }).add({ months: 3 - ((today.month - 1) % 3) });
/** Something that is due today is still to come. */
const due = (day: Day): Said => ({ coming: day, tense: 'coming' });

/** What else is counted in weeks: "second time in two weeks", "payment in 30 days". */
const COUNTED =
  /(?:first|second|third|fourth|\d(?:st|nd|rd|th)|once|twice|times|only|net|terms|payment|pays?|paid|delivers?|delivery|lead time|fixed|swapped|replaced|resolved|solved|sorted|answered|replied|responded|refunded|delivered|repaired|shipped|arrived|done)(?: [^ ,;:.!?]+){0,2} $/;

/** "Wants to retire in two years": nothing to come back to, unless the rep says so. */
const isPlanOfYears = (read: string, from: number, to: number): boolean =>
  / years?$/.test(read.slice(from, to)) &&
  !/(?:^| )(?:remind|follow up|check|call|due|review|revisit|again)(?= )/.test(read.slice(0, from));

/** What stands before the end of a month or a year where a day is meant. */
const LEADS_TO_A_DAY = /(?:^|\s)(?:by|before|at|until|till|til|for|around|towards?|come|near|this) (?:the )?$/;

export default [
  fixed('(?:the )?day before yesterday', (today) => before(today.subtract({ days: 2 }))),
  fixed(`yesterday${PART}|last night|last evening`, (today) => before(today.subtract({ days: 1 }))),
  fixed('this morning|earlier today|earlier on today|just now|this am', (today) => before(today)),
  partOfToday('this afternoon|this pm', 18),
  partOfToday('this evening|tonight', 23),
  fixed('later today|later this (?:morning|afternoon|evening)', (today) => due(today)),
  fixed('(?:the )?end of (?:the )?day|eod|cob|close of business|end of play|eop', (today) => due(today)),
  { words: phrase('today'), read: (_match, { today }) => ({ past: today, coming: today }) },
  fixed('(?:the )?day after tomorrow', (today) => coming(today.add({ days: 2 }))),
  fixed(`tomorrow${PART}`, (today) => coming(today.add({ days: 1 }))),
  {
    words: phrase(`(?<n>${NUMBER})${APART}${UNIT} (?:ago|back)|(?<short>\\d{1,2})(?<letter>[dw]) ago`),
    read: ({ groups }, { today }) => {
      const unit = groups.unit ?? groups.letter ?? '';
      // "Bought from us two years ago" tells of them, not of a touch.
      if (unit.startsWith('y')) return null;
      return before(today.subtract(length(numberOf(groups.n ?? groups.short), unit)));
    },
  },
  {
    words: phrase(`(?:in|within) (?:the next )?(?<n>${NUMBER})${APART}${UNIT}(?:'s?|s')?(?: time)?`),
    read: ({ groups, line, from, to }, { today }) =>
      COUNTED.test(line.read.slice(0, from)) || isPlanOfYears(line.read, from, to)
        ? null
        : coming(today.add(length(numberOf(groups.n), groups.unit))),
  },
  {
    words: phrase(`(?:in|within) (?:the next )?(?<n>\\d{2})(?: ?h| hours)`),
    read: ({ groups }, { today }) => {
      const days = Math.round(numberOf(groups.n) / 24);
      return days > 0 ? coming(today.add({ days })) : null;
    },
  },
  {
    words: phrase(`(?<n>${NUMBER}) (?<unit>days?|weeks?|months?) from (?:now|today)`),
    read: ({ groups }, { today }) => coming(today.add(length(numberOf(groups.n), groups.unit))),
  },
  fixed('(?:a )?week today|(?:this|same) time next week|today week', (today) => coming(today.add({ weeks: 1 }))),
  fixed('last week', (today) => before(today.subtract({ weeks: 1 }))),
  fixed('last month', (today) => before(today.subtract({ months: 1 }))),
  fixed('(?:early |start of |beginning of |the start of )?next week', (today) => coming(inNextWeek(today, 1))),
  fixed('mid next week|(?:the )?middle of next week', (today) => coming(inNextWeek(today, 3))),
  fixed('(?:the )?end of next week', (today) => coming(inNextWeek(today, 5))),
  fixed('(?:the )?end of (?:the |this )?week|eow|later this week', (today) => due(endOfWeek(today))),
  fixed('(?:early |start of |beginning of )?next month', (today) => coming(today.with({ day: 1 }).add({ months: 1 }))),
  fixed('(?:the )?end of next month', (today) => coming(endOfMonth(today.add({ months: 1 })))),
  fixed('(?:the )?end of (?:the |this )?month|eom', (today) => due(endOfMonth(today))),
  fixed('next quarter', (today) => coming(nextQuarter(today))),
  fixed('(?:the )?end of (?:the |this )?quarter|eoq', (today) => due(nextQuarter(today).subtract({ days: 1 }))),
  fixed('(?:the )?end of (?:the |this )?year|eoy', (today) => due(today.with({ month: 12, day: 31 }))),
  {
    // "By year end" is a day; "year end review" is a thing.
    words: phrase('(?<unit>month|year)(?: |-)end'),
    read: ({ groups, line, from }, { today }) => {
      if (!LEADS_TO_A_DAY.test(line.read.slice(0, from))) return null;
      return due(groups.unit === 'year' ? today.with({ month: 12, day: 31 }) : endOfMonth(today));
    },
  },
] satisfies Form[];
