// How often a touch is welcome: two ends, counted over a rolling year, weekly only with somebody really new.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Beginning, type Cadence, DEFAULT_CADENCE, rhythm } from '@/lib/model/advice/cadence';
import type { Fact } from '@/lib/model/entry/entry';

const DAY = 86_400_000;
const now = Date.UTC(2026, 2, 2, 12);
const ago = (days: number) => now - days * DAY;
const touch = (daysAgo: number): Fact => ({
  id: '',
  entry: '',
  kind: 'interaction',
  people: [],
  clock: '',
  at: new Date(ago(daysAgo)).toISOString(),
});
const old: Beginning = { began: null, stage: 0 };
const seen = (days: readonly number[], cadence: Partial<Cadence> = {}, beginning = old) =>
  rhythm(days.map(touch), now, { ...DEFAULT_CADENCE, ...cadence }, beginning);

test('without any touch nothing is due and nothing is dated', () =>
  expect(seen([])).toEqual({ thisYear: 0, isNew: false, state: 'none', from: null, by: null }));

describe('the two ends', () => {
  it('four a year leave a quarter between two; one a year says by when', () => {
    expect(seen([10, 200])).toMatchObject({ state: 'rest', thisYear: 2, from: ago(-81), by: ago(-355) });
    expect(seen([90])).toMatchObject({ state: 'rest', from: ago(-1) });
    expect(seen([91])).toMatchObject({ state: 'welcome', from: now, by: ago(-274) });
    expect(seen([364])).toMatchObject({ state: 'welcome', thisYear: 1 });
    expect(seen([365])).toMatchObject({ state: 'due', thisYear: 0 });
  });

  it.each([
    [1, 1, 110, 'full'],
    [1, 1, 366, 'due'],
    [2, 4, 110, 'welcome'],
    [2, 4, 183, 'due'],
    [4, 4, 90, 'rest'],
    [4, 4, 92, 'due'],
    [1, 12, 31, 'welcome'],
  ])('of %i to %i a year one %i days ago is %s', (min, max, days, state) =>
    expect(seen([days], { min, max })).toMatchObject({ state }),
  );

  it('what is good today is good from the morning on', () => {
    const [noon, eve] = [{ ...touch(91), at: new Date(ago(91) + 6 * 3_600_000).toISOString() }, touch(90)];
    expect(rhythm([noon], now, DEFAULT_CADENCE, old)).toMatchObject({ state: 'welcome' });
    expect(rhythm([eve], now, DEFAULT_CADENCE, old)).toMatchObject({ state: 'rest' });
  });

  it('a date typed far ahead counts for nothing', () =>
    expect(seen([-400, 70])).toMatchObject({ thisYear: 1, from: ago(-21) }));
});

describe('as many as are good', () => {
  it('are full until the first of them is a year ago, and a fifth is counted, not scolded', () => {
    expect(seen([92, 150, 200, 362])).toMatchObject({ state: 'full', thisYear: 4, from: ago(-3) });
    expect(seen([92, 150, 200, 365])).toMatchObject({ state: 'welcome', thisYear: 3 });
    expect(seen([1, 50, 100, 150, 200])).toMatchObject({ state: 'full', thisYear: 5, from: ago(-215) });
  });

  it('whatever was and is wanted, the state fits its two days', () => {
    const cadence = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }))
      .map(([min, more]) => ({ min, max: min + more, newWeeks: 0 }));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 1 }), cadence, (days, cadence) => {
        const { state, from, by, thisYear } = seen(days, cadence);
        if (from === null || by === null) throw new Error('There was a touch.');
        if (state === 'full') expect(thisYear).toBeGreaterThanOrEqual(cadence.max);
        if (state === 'rest') expect(thisYear).toBeLessThan(cadence.max);
        // Touches of this test are whole days apart: the day has come or it has not.
        expect(now < from).toBe(state === 'full' || state === 'rest');
        if (state === 'welcome') expect(now).toBeLessThan(by);
        if (state === 'due') expect(now).toBeGreaterThanOrEqual(by);
      }),
    );
  });
});

describe('somebody new', () => {
  const begun = (daysAgo: number, stage = 1) => ({ began: ago(daysAgo), stage });

  it('is seen about weekly while the beginning is less than the weeks ago', () => {
    expect(seen([3], {}, begun(20))).toMatchObject({ isNew: true, state: 'rest', from: ago(-4), by: ago(-4) });
    expect(seen([8], {}, begun(20))).toMatchObject({ isNew: true, state: 'welcome' });
    expect(seen([2], {}, begun(51))).toMatchObject({ isNew: true, from: ago(-5) });
    expect(seen([2], {}, begun(52))).toMatchObject({ isNew: false, from: ago(-89) });
  });

  it('is nobody of whom it is not known when it began, nor who began long ago, nor who is settled', () => {
    for (const beginning of [old, begun(4_000), begun(20, 3), begun(20, 7)])
      expect(seen([3], {}, beginning)).toMatchObject({ isNew: false, state: 'rest', from: ago(-88) });
    expect(seen([3], {}, begun(20, 2))).toMatchObject({ isNew: true });
  });

  it('without first weeks is nobody; who is seen more often anyway is seen no less', () => {
    expect(seen([3], { newWeeks: 0 }, begun(0))).toMatchObject({ isNew: false });
    expect(seen([1], { max: 120 }, begun(3))).toMatchObject({ from: ago(-2) });
  });

  it('has no ceiling in those weeks', () =>
    expect(seen([8, 15, 22, 29, 36], {}, begun(40))).toMatchObject({ isNew: true, state: 'welcome', thisYear: 5 }));
});
