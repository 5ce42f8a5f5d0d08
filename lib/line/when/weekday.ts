// Days named by the day of the week: last Tuesday, Fri, next Monday, Wednesday next week, by Friday.
import { phrase, wordsAt } from '@/lib/line/read/typed';
import { before, coming, type Form, inNextWeek, type Match, type Said } from './form';
import { mayFollowADay } from './neighbours';

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY =
  '(?<wd>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime|noon|am|pm))?';
/** Short for a day, and words of their own. */
const DOUBLE = ['mon', 'wed', 'sat', 'sun'];

const weekdayOf = (word = ''): number => NAMES.indexOf(word.slice(0, 3)) + 1;
/** Today counts as none: on a Monday, "Monday" is a week away, back or ahead. */
const daysAhead = (today: Temporal.PlainDate, weekday: number): number => (weekday - today.dayOfWeek + 7) % 7 || 7;
const next = (today: Temporal.PlainDate, word?: string) => today.add({ days: daysAhead(today, weekdayOf(word)) });
const last = (today: Temporal.PlainDate, word?: string) =>
  next(today, word)
    .subtract({ weeks: 1 })
    .subtract({ days: weekdayOf(word) === today.dayOfWeek ? 7 : 0 });

const fixed = (source: string, read: (today: Temporal.PlainDate, word: string) => Said): Form => ({
  words: phrase(source),
  read: ({ groups }, { today }) => read(today, groups.wd ?? ''),
});

const POINTS = /(?:^| )(?:on|last|next|by|this|until|till|til|from|for|since|before|after|due) $/;
const JOINS = /(?:^| )(?:to|and|or|&) $| - $/;
const RANGE = /(?:^| )(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:to|-|through|thru) $/;
const MOVED = /(?:^| )(?:moved|pushed|postponed|rescheduled|shifted|brought|changed|put back|put off)(?= |$)/;
const RECURS =
  /(?:^| )(?:(?:every|each) (?:second|other|third|2nd|3rd)|first|second|third|fourth|1st|2nd|3rd|4th|every|each|most|some|any|all|black|good|cyber|easter|a|our|their|the) $/;
const GOES_ON = /^ (?:to|-|through|thru|till|until) (?:mon|tue|wed|thu|fri|sat|sun)/;
const IS_A_HABIT = /^ (?:is|are) (?:their|her|his|our|the|always|usually|a|not|closed|market|delivery)/;
const HOUR = /^(?: at)? \d{1,2}(?:(?:[:.]\d\d|h|am|pm| am| pm)(?= |$)|(?= [,;.!?]|$))/;

/** Before a day they are no first names: "Called Sun", but "Marta Sun". */
const TOLD = /(?:ed|met|saw|spoke|rang|sent|wrote|call|meeting|visit|lunch|dinner|coffee|demo)$/;

/** "sat with her", "the sun", "they wed": a day only where something points at it. */
function pointedAt({ line, from, to }: Match): boolean {
  const [head, rest] = [line.read.slice(0, from), line.read.slice(to)];
  const word = line.words[wordsAt(line, from, to).first];
  const after = line.words[wordsAt(line, from, to).last + 1];
  const isName = /^\p{Lu}/u.test(after?.raw ?? '');
  const { raw = '', read = '' } = line.words[wordsAt(line, from, to).first - 1] ?? {};
  const isSurname = /^\p{Lu}/u.test(raw) && !TOLD.test(read);
  const isCapital = /^\p{Lu}/u.test(word?.raw ?? '') && !isName && !isSurname && head !== '' && !/[.!?:] $/.test(head);
  return (
    POINTS.test(head) ||
    (JOINS.test(head) && !isName) ||
    HOUR.test(rest) ||
    // "chase the quote mon", but "we sat" and "they wed".
    (/^(?:mon|wed)$/.test(word?.read ?? '') &&
      /^(?: (?:[,;:.!?-]|with|re|about|at)(?= |$)|$)/.test(rest) &&
      / /.test(head.trim()) &&
      !/^(?:i|we|she|he|they|newly|to|got|get)$/.test(read)) ||
    isCapital ||
    (head === '' && /^ [:,-](?= |$)/.test(rest))
  );
}

const lastWeek = (today: Temporal.PlainDate, word: string) =>
  before(inNextWeek(today, weekdayOf(word)).subtract({ weeks: 2 }));
const nextWeek = (today: Temporal.PlainDate, word: string) => coming(inNextWeek(today, weekdayOf(word)));
/** Said on a Wednesday, "Wednesday week" is a week from today. */
const afterNext = (today: Temporal.PlainDate, word: string) =>
  coming(today.add({ days: ((weekdayOf(word) - today.dayOfWeek + 7) % 7) + 7 }));

const TOUCH =
  '(?:phone |video |zoom |teams |first |team |site )?(?:call|meeting|visit|lunch|dinner|breakfast|coffee|demo|chat|email|mail|review|presentation|workshop|training|session)';

export default [
  {
    // "Friday's call went well": at the beginning only; "prepare for Friday's call" is about another.
    words: phrase(`${DAY}'s(?= ${TOUCH}(?: |$))`),
    read: ({ groups, from }, { today }) => (from === 0 ? { past: last(today, groups.wd) } : null),
  },
  {
    words: phrase(`yesterday's(?= ${TOUCH}(?: |$))`),
    read: ({ from }, { today }) => (from === 0 ? { past: today.subtract({ days: 1 }) } : null),
  },
  fixed(`last ${DAY}${PART}`, (today, word) => before(last(today, word))),
  fixed(`${DAY}${PART} (?:of )?last week`, lastWeek),
  fixed(`last week(?:'s)?(?: on)? ${DAY}${PART}`, lastWeek),
  fixed(`next ${DAY}${PART}`, nextWeek),
  fixed(`next week(?: on)? ${DAY}${PART}`, nextWeek),
  fixed(`${DAY}${PART} (?:of )?next week`, nextWeek),
  fixed(`a week (?:on )?${DAY}`, afterNext),
  fixed(`${DAY} in a week`, afterNext),
  fixed(`${DAY} week`, afterNext),
  fixed(`(?:eod|cob|eop|end of (?:the )?day|close of business) (?:on )?${DAY}`, (today, word) =>
    coming(next(today, word)),
  ),
  fixed(`${DAY}${PART} (?:just )?(?:gone|past)`, (today, word) => before(last(today, word))),
  {
    words: phrase(`(?:this (?:coming )?|coming )?${DAY}${PART}`),
    read: (match, { today }) => {
      const { groups, line, from, to } = match;
      const word = groups.wd ?? '';
      const [head, own, rest] = [line.read.slice(0, from), line.read.slice(from, to), line.read.slice(to)];
      if (DOUBLE.includes(word) && own === word && !pointedAt(match)) return null;
      if (RANGE.test(head) && !MOVED.test(head)) return null;
      if (RECURS.test(head) || GOES_ON.test(rest) || IS_A_HABIT.test(rest) || !mayFollowADay(match)) return null;
      return { past: last(today, word), coming: next(today, word) };
    },
  },
] satisfies Form[];
