// What speaks for a stage: the rules of Seven one by one, and that no rule is ever stepped over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import seven from '@/lib/ladders/seven';
import { CERTAINTIES } from '@/lib/model/ladder/certainty';
import { assess, check, type Evidence, speaking, speaksForOther } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';

/** Evidence one day apart, in the order given. */
const days = (...names: string[]): Evidence[] =>
  names.map((what, day) => ({ what, moment: day * 86_400_000, entry: `e${day}`, certainty: 'seen' }));

const HISTORY = [
  'business',
  'dealing',
  'dealing',
  'dealing',
  'reached-out',
  'two-way-insight',
  'recovery',
  'dealing',
  'recovery',
  'dealing',
  'act',
  'volunteered-result',
];

describe('Seven', () => {
  it.each([
    [0, null],
    [1, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 3],
    [7, 3],
    [8, 4],
    [9, 4],
    [10, 5],
    [11, 6],
    [12, 7],
  ])('the first %i things of a long story suggest stage %j', (length, suggested) => {
    expect(assess(seven, 0, days(...HISTORY.slice(0, length))).suggested).toBe(suggested);
  });

  it('suggests nothing above a rule that is open', () => {
    expect(assess(seven, 0, days('act', 'volunteered-result', 'reached-out')).suggested).toBeNull();
    for (const open of ['reached-out', 'two-way-insight'])
      expect(assess(seven, 1, days(...HISTORY.filter((what) => what !== open))).suggested).toBe(2);
  });

  it('wants a dealing after the problem was put right, not before', () => {
    const condition = { evidence: 'recovery', atLeast: 1, followedBy: 'dealing', words: '' };
    expect(check(condition, days('dealing', 'recovery')).met).toBe(false);
    expect(check(condition, days('recovery', 'dealing')).met).toBe(true);
    expect(check(condition, days('dealing', 'recovery').toReversed()).met).toBe(false);
    expect(check({ ...condition, atLeast: 2 }, days('recovery', 'dealing', 'recovery')).met).toBe(false);
    expect(check({ ...condition, atLeast: 2 }, days('recovery', 'recovery', 'dealing')).met).toBe(true);
  });

  it('a moment later counts, the same moment does not', () => {
    const condition = { evidence: 'recovery', atLeast: 1, followedBy: 'dealing', words: '' };
    const both = (moment: number) => [
      { what: 'recovery', moment: 5, entry: 'a', certainty: 'seen' as const },
      { what: 'dealing', moment, entry: 'b', certainty: 'seen' as const },
    ];
    expect([check(condition, both(5)).met, check(condition, both(6)).met]).toEqual([false, true]);
  });

  it('says what is there and what is missing', () => {
    const { holds, next } = assess(seven, 1, days('business', 'dealing', 'dealing'));
    expect(holds.map((item) => [item.condition.words, item.found, item.met])).toEqual([
      ['a first order or visit', 1, true],
    ]);
    expect(next.map((item) => [item.found, item.condition.atLeast, item.met])).toEqual([[2, 3, false]]);
  });

  it('has nothing above the top and nothing below the ground', () => {
    expect(assess(seven, 7, days(...HISTORY))).toMatchObject({ next: [], suggested: null });
    expect(assess(seven, 0, []).holds).toEqual([]);
    expect(assess(seven, 12, days(...HISTORY))).toEqual({
      holds: [],
      next: [],
      suggested: null,
      proofs: [],
      metOn: null,
    });
  });
});

describe('the proofs of a suggestion', () => {
  /** An order that is a dealing too, and two calls after it. */
  const story: Evidence[] = ['business', 'dealing', 'dealing', 'dealing'].map((what, n) => ({
    what,
    moment: [1, 1, 5, 9][n] ?? 0,
    entry: ['order', 'order', 'call', 'again'][n] ?? '',
    certainty: 'seen',
  }));

  it('are each entry once, and the day is that of the last', () => {
    const { suggested, proofs, metOn } = assess(seven, 0, story);
    expect([suggested, proofs.map(({ entry }) => entry), metOn]).toEqual([2, ['order', 'call', 'again'], 9]);
    const twice: Evidence[] = ['two-way-insight', 'reached-out'].map((what) => ({
      what,
      moment: 3,
      entry: 'talk',
      certainty: 'told',
    }));
    expect(assess(seven, 2, twice).proofs.map(({ entry }) => entry)).toEqual(['talk']);
  });
});

describe('what speaks at a moment', () => {
  const item = (moment: number, until?: number): Evidence => ({
    ...{ what: 'trust', moment, entry: 'a', certainty: 'seen' },
    ...(until !== undefined && { until }),
  });
  const day = 86_400_000;
  it.each([
    [item(0), true],
    [item(11 * day), true],
    [item(12 * day), false],
    [item(0, 10 * day), false],
    [item(0, 10 * day + 1), true],
  ])('%j on the tenth day: %s', (one, speaks) => expect(speaking([one], 10 * day).length === 1).toBe(speaks));
});

describe('what stands against it', () => {
  const condition = { evidence: 'recovery', atLeast: 1, unless: 'open-repeat', words: '' };
  it('keeps a rule open, whenever it came', () => {
    expect(check(condition, days('recovery')).met).toBe(true);
    expect(check(condition, days('recovery', 'open-repeat'))).toMatchObject({ found: 1, met: false });
    expect(check(condition, days('open-repeat', 'recovery')).met).toBe(false);
    expect(check(condition, days('recovery', 'open-problem')).met).toBe(true);
  });
});

describe('proof given for a stage', () => {
  it.each([
    [3, ['act'], 6],
    [6, ['act'], null],
    [6, ['act', 'dealing'], null],
    [4, ['dealing'], null],
    [6, ['dealing'], 5],
    [2, ['reached-out'], 3],
    [1, ['telepathy'], null],
    [2, [], null],
    [0, ['act'], null],
    [9, ['act'], null],
  ])('of %i by %j speaks for %j instead', (to, shown, other) => expect(speaksForOther(seven, to, shown)).toBe(other));

  it('is never out of place where nothing is asked for', () => {
    const silent = { ...seven, stages: seven.stages.map((stage, i) => (i === 2 ? { ...stage, rule: [] } : stage)) };
    expect(speaksForOther(silent, 3, ['act'])).toBeNull();
  });
});

describe('any ladder', () => {
  const names = fc.constantFrom('a', 'b', 'c');
  const condition = fc.record(
    { evidence: names, atLeast: fc.integer({ min: 1, max: 3 }), followedBy: names, words: fc.constant('') },
    { requiredKeys: ['evidence', 'atLeast', 'words'] },
  );
  const stage = fc.record({
    name: fc.constant('S'),
    short: fc.constant('S'),
    meaning: fc.constant(''),
    rule: fc.array(condition, { maxLength: 2 }),
  });
  const ladder = fc.array(stage, { minLength: 2, maxLength: 20 }).map((stages): Ladder => ({ ...seven, stages }));
  const evidence = fc.array(
    fc.record({
      what: names,
      moment: fc.nat(20),
      entry: fc.constant('e'),
      certainty: fc.constantFrom(...CERTAINTIES),
    }),
    { maxLength: 12 },
  );

  it('suggested is reached over met rules only, and the rule above it is open', () => {
    fc.assert(
      fc.property(ladder, evidence, fc.nat(20), (ladder, evidence, from) => {
        const stage = Math.min(from, ladder.stages.length);
        const holds = (n: number) => {
          const rule = ladder.stages[n - 1]?.rule ?? [];
          return rule.length > 0 && rule.every((item) => check(item, evidence).met);
        };
        const { suggested } = assess(ladder, stage, evidence);
        const top = suggested ?? stage;
        expect(top).toBeGreaterThanOrEqual(stage);
        if (suggested !== null) expect(suggested).toBeGreaterThan(stage);
        for (let n = stage + 1; n <= top; n += 1) expect(holds(n)).toBe(true);
        expect(holds(top + 1)).toBe(false);
      }),
    );
  });

  it('the order in which evidence is handed over does not matter', () => {
    fc.assert(
      fc.property(ladder, evidence, (ladder, evidence) => {
        expect(assess(ladder, 0, evidence.toReversed())).toEqual(assess(ladder, 0, evidence));
      }),
    );
  });

  it('more evidence never takes a plain condition away', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 3 }), evidence, evidence, (name, atLeast, some, more) => {
        const plain = { evidence: name, atLeast, words: '' };
        if (check(plain, some).met) expect(check(plain, [...some, ...more]).met).toBe(true);
      }),
    );
  });
});
