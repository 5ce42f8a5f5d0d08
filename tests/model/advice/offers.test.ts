// Refusals in a row, and what they need instead.
import { expect, it } from 'vitest';
import { offersIn } from '@/lib/model/advice/offers';
import { entryOf } from '../../journal/entries';

let n = 0;
const offer = (at: string, fields: Record<string, unknown>) => {
  n += 1;
  return entryOf('interaction', { type: 'call', at, ...fields }, n);
};
const declined = (at: string) => offer(at, { offerResult: 'declined' });
const accepted = (at: string) => offer(at, { offerResult: 'accepted' });

it.each([
  [[], 0],
  [[declined('2026-01-01')], 1],
  [[declined('2026-01-02'), declined('2026-01-01')], 2],
  [[declined('2026-01-01'), accepted('2026-01-02')], 0],
  [[declined('2026-01-03'), accepted('2026-01-02'), declined('2026-01-01')], 1],
  [[declined('2026-01-03'), offer('2026-01-02', { offerResult: 'none' }), declined('2026-01-01')], 2],
  [[declined('2026-01-02'), { ...declined('2026-01-01'), deleted: true }], 1],
])('%#: declined in a row', (entries, refused) => {
  expect(offersIn(entries).refused).toBe(refused);
  expect(offersIn(entries.toReversed()).refused).toBe(refused);
});

it('the need is the newest one told', () => {
  const entries = [
    offer('2026-01-01', { need: 'Jars' }),
    offer('2026-02-01', { need: 'Lids' }),
    declined('2026-03-01'),
  ];
  expect(offersIn(entries).need?.need).toBe('Lids');
  expect(offersIn([declined('2026-03-01'), offer('2026-03-02', { need: ' ' })]).need).toBeNull();
});
