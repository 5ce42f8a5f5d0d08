// How sure several things together are.
import { expect, it } from 'vitest';
import { isCertainty, weakestOf } from '@/lib/model/ladder/certainty';

it.each([
  [['seen'], 'seen'],
  [['seen', 'told'], 'told'],
  [['guessed', 'seen', 'told'], 'guessed'],
  [['told', 'seen'], 'told'],
  [[], 'guessed'],
] as const)('%j together are %s', (all, weakest) => expect(weakestOf(all)).toBe(weakest));

it('nothing else is one', () =>
  expect(['seen', 'sure', '', null].map(isCertainty)).toEqual([true, false, false, false]));
