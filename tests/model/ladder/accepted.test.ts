// What was accepted with the words of a rule: told from the rep's own words, a guess by itself, and proven by its entries.
import { expect, it } from 'vitest';
import seven from '@/lib/ladders/seven';
import { isWorded, unconfirmed } from '@/lib/model/ladder/accepted';
import type { Evidence } from '@/lib/model/ladder/evidence';
import { provenBy } from '@/lib/model/ladder/proven';

const move = (...evidence: object[]) => ({ kind: 'stage', to: 2, evidence, certainty: 'seen' });
const DAY = 86_400_000;
const dealing = (day: number, certainty: Evidence['certainty'] = 'seen'): Evidence => ({
  what: 'dealing',
  moment: day * DAY,
  entry: `e${day}`,
  certainty,
});

it.each([
  [move({ text: 'three dealings' }), true],
  [{ ...move({ text: 'three dealings' }), certainty: 'guessed' }, true],
  [move({ text: 'three dealings, she said' }), false],
  [move({ text: 'three dealings' }, { text: 'dinner at hers' }), false],
  [move({ text: 'three dealings', ref: 'e1' }), false],
  [move(), false],
  [{ ...move({ text: 'three dealings' }), deleted: true }, false],
  [{ ...move({ text: 'three dealings' }), kind: 'interaction' }, false],
  [null, false],
])('%j is words of a rule alone: %s', (fact, expected) => expect(isWorded(fact)).toBe(expected));

it('is a guess by itself; the rep’s own words stay as sure as they were', () => {
  expect(unconfirmed(move({ text: 'three dealings' }))).toMatchObject({ certainty: 'guessed' });
  const own = move({ text: 'dinner at hers' });
  expect(unconfirmed(own)).toBe(own);
});

it('is proven by what had met its rule by that day, as sure as the least sure of it', () => {
  const before = [dealing(1), dealing(2, 'told'), dealing(3)];
  expect(provenBy(seven, 2, 3 * DAY, [...before, dealing(9)])).toEqual({
    evidence: [
      { ref: 'e1', certainty: 'seen' },
      { ref: 'e2', certainty: 'told' },
      { ref: 'e3', certainty: 'seen' },
    ],
    certainty: 'told',
  });
});

it('is not proven by what came later, nor where the rule asks for nothing', () => {
  expect(provenBy(seven, 2, 3 * DAY, [dealing(1), dealing(2), dealing(9)])).toBeNull();
  expect(provenBy({ ...seven, stages: seven.stages.map((stage) => ({ ...stage, rule: [] })) }, 2, DAY, [])).toBeNull();
});
