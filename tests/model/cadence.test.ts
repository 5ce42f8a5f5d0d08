// How often a touch is welcome: counted over a rolling year, said without scolding.
import { expect, test } from 'vitest';
import { rhythm } from '@/lib/model/cadence';
import type { Fact } from '@/lib/model/entry';

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
  expect(rhythm([], now)).toEqual({ thisYear: 0, nextBy: null, due: false });
});

test('four a year leave a quarter between two', () => {
  expect(rhythm([touch(10), touch(200)], now)).toEqual({ thisYear: 2, nextBy: now + 81 * DAY, due: false });
});

test('a fifth touch in a year is counted, not scolded', () => {
  expect(rhythm([1, 50, 100, 150, 200].map(touch), now)).toMatchObject({ thisYear: 5, due: false });
});

test('none in 365 days makes one due, on the day and not in January', () => {
  expect(rhythm([touch(364)], now)).toMatchObject({ thisYear: 1, due: false });
  expect(rhythm([touch(366)], now)).toMatchObject({ thisYear: 0, due: true });
});

test('a date typed far ahead counts for nothing', () => {
  expect(rhythm([touch(-400), touch(20)], now)).toMatchObject({ thisYear: 1, nextBy: now + 71 * DAY });
});
