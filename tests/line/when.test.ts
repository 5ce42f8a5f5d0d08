// Days and hours in a line, in every way of writing them, from any day of typing.
import { tries } from '../tries';
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '@/lib/line';

type Day = Temporal.PlainDate;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const read = (text: string, today: Day, zone = 'Europe/Berlin', hour = 12) => {
  const now = today.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) }).epochMilliseconds;
  return understand(text, { now, zone, people: [], kinds: [] }).meaning;
};

const nth = (n: number): string => {
  const end = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${end}`;
};

/** Ways to write a day of the calendar. */
const WAYS: Record<string, (day: Day) => string> = {
  '2026-11-20': (day) => day.toString(),
  '20 Nov 2026': ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`,
  'November 20th, 2026': ({ day, month, year }) => `${MONTHS[month - 1]} ${nth(day)}, ${year}`,
  '20.11.2026': ({ day, month, year }) => `${day}.${month}.${year}`,
  '20/11/26': ({ day, month, year }) => `${day}/${month}/${String(year).slice(2)}`,
};
/** Ways that leave the year to be understood. */
const SHORT: Record<string, (day: Day) => string> = {
  '20 Nov': ({ day, month }) => `${day} ${MONTHS[month - 1]?.slice(0, 3)}`,
  '20th of November': ({ day, month }) => `${nth(day)} of ${MONTHS[month - 1]}`,
  'Nov 20': ({ day, month }) => `${MONTHS[month - 1]?.slice(0, 3)} ${day}`,
  '20/11': ({ day, month }) => `${day}/${month}`,
  '20.11.': ({ day, month }) => `${day}.${month}.`,
};

const days = fc.integer({ min: 0, max: 365 * 12 }).map((n) => Temporal.PlainDate.from('2022-01-01').add({ days: n }));
const apart = (most: number) => fc.tuple(days, fc.integer({ min: 1, max: most }));

describe.each(Object.entries(WAYS))('%s', (_name, write) => {
  test('was the day of the touch, or is to come', () => {
    fc.assert(
      fc.property(apart(900), ([today, n]) => {
        expect(read(`Met Sue on ${write(today.subtract({ days: n }))}`, today).day).toBe(
          today.subtract({ days: n }).toString(),
        );
        expect(read(`call back on ${write(today.add({ days: n }))}`, today)).toMatchObject({
          kind: 'follow-up',
          followUp: { day: today.add({ days: n }).toString() },
        });
      }),
      { numRuns: tries(60) },
    );
  });
});

describe.each(Object.entries(SHORT))('%s', (_name, write) => {
  test('is the last one of a touch, the next one of what is to come', () => {
    fc.assert(
      fc.property(apart(300), ([today, n]) => {
        const [past, next] = [today.subtract({ days: n }), today.add({ days: n })];
        fc.pre(![past, next].some(({ month, day }) => month === 2 && day === 29));
        // "24/7" means always.
        fc.pre(![past, next].some(({ month, day }) => month === 7 && day === 24));
        expect(read(`Met Sue on ${write(past)}`, today).day).toBe(past.toString());
        expect(read(`quote due by ${write(next)}`, today).followUp?.day).toBe(next.toString());
        expect(read(`Called, will ring again on ${write(next)}`, today)).toMatchObject({
          kind: 'call',
          followUp: { day: next.toString() },
        });
      }),
      { numRuns: tries(60) },
    );
  });
});

test('weekdays: the last one of a touch, the next one of what is to come, today being none', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 7 }), (today, n) => {
      const [past, next] = [today.subtract({ days: n }), today.add({ days: n })];
      const [was, will] = [WEEKDAYS[past.dayOfWeek - 1], WEEKDAYS[next.dayOfWeek - 1]];
      for (const text of [`met Sue on ${was}`, `${was}: met Sue`, `saw her last ${was}`, `emailed ${was?.slice(0, 3)}`])
        if (!/emailed (Wed|Mon|Sat|Sun)$/.test(text))
          expect([text, read(text, today).day]).toEqual([text, past.toString()]);
      for (const text of [`call back ${will}`, `quote by ${will}`, `Met her, demo booked for ${will}`])
        expect([text, read(text, today).followUp?.day]).toEqual([text, next.toString()]);
    }),
    { numRuns: tries(80) },
  );
});

test('so many days, weeks and months ago or ahead', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 12 }), fc.constantFrom('days', 'weeks', 'months'), (today, n, unit) => {
      const words = n === 1 ? `a ${unit.slice(0, -1)}` : `${n} ${unit}`;
      expect(read(`met Sue ${words} ago`, today).day).toBe(today.subtract({ [unit]: n }).toString());
      expect(read(`call again in ${words}`, today).followUp?.day).toBe(today.add({ [unit]: n }).toString());
    }),
    { numRuns: tries(60) },
  );
});

test('a slip of the keyboard in a long word does not change the day', () => {
  const words = ['yesterday', 'tomorrow', 'tuesday', 'wednesday', 'thursday', 'saturday'];
  const today = Temporal.PlainDate.from('2026-03-04');
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(), fc.constantFrom('drop', 'twice', 'turn'), (word, at, slip) => {
      const n = 1 + (at % (word.length - 3));
      const [a, b, c, rest] = [word.slice(0, n), word[n] ?? '', word[n + 1] ?? '', word.slice(n + 2)];
      const typed = { drop: a + c + rest, twice: a + b + b + c + rest, turn: a + c + b + rest }[slip];
      const [right, wrong] = [word, typed].map(
        (day) => read(`called Sue, will ring again on ${day}`, today).followUp?.day,
      );
      expect([typed, wrong]).toEqual([typed, right]);
    }),
    { numRuns: tries(120) },
  );
});

test('of two numbers the place says which is the month, unless only one can be', () => {
  const today = Temporal.PlainDate.from('2026-11-28');
  expect(read('met Sue on 3/11', today, 'Europe/Berlin').day).toBe('2026-11-03');
  expect(read('met Sue on 3/11', today, 'America/New_York').day).toBe('2026-03-11');
  expect(read('met Sue on 11/13', today, 'Europe/Berlin').day).toBe('2026-11-13');
  expect(read('met Sue on 13/11', today, 'America/Chicago').day).toBe('2026-11-13');
});

test.each([
  ['Met Sue yesterday at 3pm', '15:00'],
  ['yesterday 9:05 call', '09:05'],
  ['saw her on Tuesday at half past 2', '14:30'],
  ['14:30, she rang', undefined],
  ['9:30, she rang', '09:30'],
  ['met at noon yesterday', '12:00'],
  ['1:1 with Tom', undefined],
  ['sold 40 at 5 each', undefined],
])('%s: the hour is %s', (text, time) => {
  expect(read(text, Temporal.PlainDate.from('2026-11-28'), 'Europe/Berlin', 10).time).toBe(time);
});

describe.each(['year end', 'year-end', 'month end', 'month-end'])('%s', (end) => {
  const lastDay = (today: Day) =>
    (end.startsWith('year') ? today.with({ month: 12, day: 31 }) : today.with({ day: today.daysInMonth })).toString();
  const promised = (text: string, today: Day) => read(text, today).followUp?.day;

  test.each(['by', 'before', 'at', 'until', 'by the'])('with "%s" is a day to come', (word) => {
    fc.assert(
      fc.property(days, (today) => {
        expect(promised(`quote due ${word} ${end}`, today)).toBe(lastDay(today));
      }),
      { numRuns: 20 },
    );
  });

  test.each(['review with her went well', 'party at theirs', 'figures look good', 'is always mad there'])(
    'before "%s" is a thing, and no day',
    (thing) => {
      const today = Temporal.PlainDate.from('2026-11-28');
      expect(promised(`${end} ${thing}`, today)).toBeUndefined();
      expect(read(`${end} ${thing}`, today).day).toBeUndefined();
    },
  );
});
