// The dates an entry can have: a day, or a moment with its offset, that really exist.
import fc from 'fast-check';
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { Fact, momentOf } from '@/lib/model/entry/entry';
import { dayOf, sayDay, sayMoment } from '@/lib/model/when';
import { fact } from '../samples';

const sample = {
  id: '018f2222-0000-7000-8000-000000000001',
  entry: '018f2222-0000-7000-8000-000000000001',
  kind: 'interaction',
  people: [],
  clock: 'x',
};
const takes = (at: string) => Fact.safeParse({ ...sample, at }).success;

describe('the date of an entry', () => {
  it.each([
    '2026-03-02',
    '2024-02-29',
    '2026-03-02T09:30+01:00',
    '2026-03-02T09:30:15Z',
    '2026-03-02T09:30:15.123456789-05:30',
  ])('%s', (at) => {
    expect(takes(at)).toBe(true);
    expect(momentOf(at)).not.toBeNaN();
  });

  it.each([
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-99-99',
    '2026-03-02T24:00Z',
    '2026-03-02T09:60Z',
    '2026-03-02T09:30:60Z',
    '2026-03-02T09:30',
    '2026-03-02T09:30+25:00',
    '2026-03-02 09:30Z',
    '2026-3-2',
    '+012026-03-02',
    '',
  ])('not %j', (at) => expect(takes(at)).toBe(false));

  it('can be said and sorted, whatever was taken', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(2, '0'));
    const at = fc
      .tuple(part(13), part(32), part(25), part(61), part(61), fc.constantFrom('', 'Z', '+02:00', '-11:30', '+24:00'))
      .map(([month, day, hour, minute, second, zone]) => {
        const date = `2024-${month}-${day}`;
        return zone === '' ? date : `${date}T${hour}:${minute}:${second}${zone}`;
      })
      .filter(takes);
    fc.assert(
      fc.property(at, (at) => {
        expect(momentOf(at)).not.toBeNaN();
        expect(sayDay(at, 0, 'Europe/Berlin', 'en-GB')).not.toBe('');
        expect(sayMoment(at, 'Europe/Berlin', 'en-GB')).not.toBe('');
        expect(dayOf(at, 'UTC').year).toBeGreaterThan(2022);
      }),
    );
  });

  it('a day counts as its noon', () => expect(momentOf('2026-03-02')).toBe(Date.UTC(2026, 2, 2, 12)));

  it('an offset counts', () => expect(momentOf('2026-03-02T01:30+02:00')).toBe(Date.UTC(2026, 2, 1, 23, 30)));
});

it('a fact keeps what this version does not know', () => {
  fc.assert(
    fc.property(fact, (fact) => {
      expect(Fact.parse(fact)).toEqual(fact);
    }),
  );
});
