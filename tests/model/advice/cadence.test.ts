// How often a touch is welcome: counted over a rolling year, said without scolding.
import { expect, test } from 'vitest';
import { DEFAULT_CADENCE, rhythm } from '@/lib/model/advice/cadence';
import type { Fact } from '@/lib/model/entry/entry';

const DAY = 86_400_000;
const now = Date.UTC(2026, 2, 2, 12);
const touch = (daysAgo: number): Fact => ({
  id: '',
  entry: '',
  kind: 'interaction',
  people: [],
  clock: '',
  at: new Date(now - daysAgo * DAY).toISOString(),
});

test('without any touch nothing is due and nothing is dated', () => {
  expect(rhythm([], now)).toEqual({ thisYear: 0, nextBy: null, due: false, isNew: false });
});

test('four a year leave a quarter between two', () => {
  expect(rhythm([touch(10), touch(200)], now)).toEqual({
    thisYear: 2,
    nextBy: now + 81 * DAY,
    due: false,
    isNew: false,
  });
});

test('a fifth touch in a year is counted, not scolded', () => {
  expect(rhythm([1, 50, 100, 150, 200].map(touch), now)).toMatchObject({ thisYear: 5, due: false });
});

test('none in 365 days makes one due, on the day and not in January', () => {
  expect(rhythm([touch(364)], now)).toMatchObject({ thisYear: 1, due: false });
  expect(rhythm([touch(366)], now)).toMatchObject({ thisYear: 0, due: true });
});

test('a date typed far ahead counts for nothing', () => {
  expect(rhythm([touch(-400), touch(70)], now)).toMatchObject({ thisYear: 1, nextBy: now + 21 * DAY });
});

test('somebody new is seen about weekly, from the first touch on', () => {
  expect(rhythm([touch(3)], now)).toMatchObject({ nextBy: now + 4 * DAY, isNew: true });
  expect(rhythm([touch(30), touch(20)], now)).toMatchObject({ nextBy: now - 13 * DAY, isNew: true, due: false });
});

test('the weeks begin anew with the first business, and end as said', () => {
  const known = [touch(300), touch(100), touch(2)];
  expect(rhythm(known, now)).toMatchObject({ isNew: false });
  const began = (daysAgo: number) => rhythm(known, now, DEFAULT_CADENCE, now - daysAgo * DAY);
  expect(began(10)).toMatchObject({ nextBy: now + 5 * DAY, isNew: true });
  expect(began(51)).toMatchObject({ nextBy: now + 5 * DAY, isNew: true });
  expect(began(52)).toMatchObject({ nextBy: now + 89 * DAY, isNew: false });
  expect(rhythm([touch(57)], now)).toMatchObject({ nextBy: now + 34 * DAY, isNew: false });
});

test('without first weeks nobody is new, and who is seen more often anyway is seen no less', () => {
  expect(rhythm([touch(3)], now, { ...DEFAULT_CADENCE, newWeeks: 0 })).toMatchObject({ nextBy: now + 88 * DAY });
  expect(rhythm([touch(1)], now, { ...DEFAULT_CADENCE, max: 120 })).toMatchObject({ nextBy: now + 2 * DAY });
});
