// Stamps keep their order whatever the clocks of the devices say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, isClock, laterOf, makeClock, readClock, TRUSTED_AHEAD_MS, tick } from '@/lib/model/clock';

const NOW = Date.UTC(2026, 2, 2, 9);
const YEAR = 365 * 24 * 60 * 60 * 1000;
const device = fc.stringMatching(/^[0-9a-z]{1,12}$/);
const moment = fc.integer({ min: 0, max: NOW + 60 * YEAR });
const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 36 ** 4 - 3, max: 36 ** 4 - 1 }));
const clock = fc.tuple(moment, count, device).map((parts) => makeClock(...parts));

describe('a stamp', () => {
  it('is later than the last one and than everything it replaces, as text', () => {
    fc.assert(
      fc.property(clock, moment, device, fc.array(clock, { maxLength: 4 }), (last, now, name, replaced) => {
        const next = tick(last, now, name, ...replaced);
        for (const old of [last, ...replaced]) expect(next > old).toBe(true);
        expect(isClock(next)).toBe(true);
      }),
    );
  });

  it('sorts as text as it sorts in time', () => {
    const parts = fc.tuple(moment, count, device);
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const inTime = a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));
        const [textA, textB] = [makeClock(...a), makeClock(...b)];
        expect(textA < textB ? -1 : Number(textA > textB)).toBe(Math.sign(inTime));
        expect(readClock(textA)).toEqual({ ms: a[0], count: a[1], device: a[2] });
      }),
    );
  });

  it('is a proper one also where nothing was ever written', () => {
    const first = tick('', NOW, 'mine');
    expect(first).toBe(makeClock(NOW, 0, 'mine'));
    expect(isClock(first)).toBe(true);
  });

  it.each([
    ['ten years behind', NOW - 10 * YEAR],
    ['fifty years ahead', NOW + 50 * YEAR],
    ['before 1970', -1],
    ['not a number', Number.NaN],
  ])('goes on in order on a clock that is %s', (_, wrong) => {
    const before = tick('', NOW, 'mine');
    const during = tick(before, wrong, 'mine');
    const after = tick(during, NOW + 1000, 'mine');
    expect([after, during, before].toSorted()).toEqual([before, during, after]);
    for (const stamp of [during, after]) expect(isClock(stamp)).toBe(true);
  });

  it('takes the present time again when it has passed the last stamp', () => {
    expect(readClock(tick(makeClock(NOW, 7, 'mine'), NOW + 1, 'mine'))).toEqual({
      ms: NOW + 1,
      count: 0,
      device: 'mine',
    });
  });

  it('counts on up to its last counter, and then goes on with the next millisecond', () => {
    const next = (count: number) => readClock(tick(makeClock(NOW, count, 'mine'), NOW, 'mine'));
    expect(next(36 ** 4 - 2)).toMatchObject({ ms: NOW, count: 36 ** 4 - 1 });
    expect(next(36 ** 4 - 1)).toMatchObject({ ms: NOW + 1, count: 0 });
  });

  it('of a clock that says nothing, or a time before 1970, begins at 1970', () => {
    for (const wrong of [Number.NaN, -1, 0]) expect(tick('', wrong, 'mine')).toBe(makeClock(0, 0, 'mine'));
  });

  it('does not break on something that is no stamp', () => {
    for (const broken of ['', '~~~~', 'zzzzzzzzzzzzzz', '-', 'zzzzzzzzz-zzzz-x'])
      expect(isClock(tick(broken, NOW, 'mine', broken)), broken).toBe(true);
  });
});

describe('hearing of another device', () => {
  it('never goes back, and follows what is not too far ahead', () => {
    fc.assert(
      fc.property(clock, clock, moment, (last, remote, now) => {
        const heard = hear(last, remote, now);
        expect(heard >= last).toBe(true);
        expect(heard).toBe(readClock(remote).ms > now + TRUSTED_AHEAD_MS ? last : laterOf(last, remote));
      }),
    );
  });

  it('trusts one day ahead and not a millisecond more', () => {
    expect(TRUSTED_AHEAD_MS).toBe(86_400_000);
    const last = makeClock(NOW, 0, 'mine');
    const edge = makeClock(NOW + TRUSTED_AHEAD_MS, 0, 'other');
    expect(hear(last, edge, NOW)).toBe(edge);
    expect(hear(last, makeClock(NOW + TRUSTED_AHEAD_MS + 1, 0, 'other'), NOW)).toBe(last);
  });

  it('does not listen to what is no stamp', () => {
    const last = makeClock(NOW, 0, 'mine');
    for (const broken of ['~~~~', 'zzz', '000000NaN-0001-x', `${last}~`]) expect(hear(last, broken, NOW)).toBe(last);
  });
});

describe('isClock', () => {
  it('knows stamps from other text', () => {
    expect(isClock(makeClock(NOW, 3, 'abc123'))).toBe(true);
    for (const text of ['', 'now', '000000NaN-0001-x', makeClock(NOW, 3, ''), makeClock(NOW, 3, 'A B')])
      expect(isClock(text), text).toBe(false);
  });

  it('leaves room above every stamp it takes', () => {
    const highest = `${'y'.padEnd(9, 'z')}-zzzz-z`;
    expect(isClock(highest)).toBe(true);
    expect(tick('', 0, 'mine', highest) > highest).toBe(true);
    expect(isClock(`${'z'.repeat(9)}-zzzz-z`)).toBe(false);
  });
});
