// Dates as the rep means them, where clocks are changed and years end. The zone is Berlin: clocks forward 2026-03-29, back 2026-10-25.
import fc from 'fast-check';
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { Fact } from '@/lib/model/entry/entry';
import { dayOf, localMoment, orNow, sayDay, sayLength, sayMoment, storedDate } from '@/lib/model/when';

const ZONE = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);

describe('now', () => {
  it.each([
    ['2026-01-15T08:30:59.999Z', '2026-01-15T09:30+01:00'],
    ['2026-07-15T08:30:00Z', '2026-07-15T10:30+02:00'],
    ['2026-03-29T00:59:00Z', '2026-03-29T01:59+01:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00+02:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30+02:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30+01:00'],
    ['2025-12-31T23:30:00Z', '2026-01-01T00:30+01:00'],
  ])('%s is stored as %s', (utc, stored) => expect(localMoment(at(utc), ZONE)).toBe(stored));
});

describe('what is said of today without an hour', () => {
  const now = '2026-03-02T09:05+01:00';
  it.each([
    [null, now],
    ['2026-03-02', now],
    ['2026-03-02T08:00+01:00', '2026-03-02T08:00+01:00'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-03', '2026-03-03'],
  ])('%s is %s', (said, when) => expect(orNow(said, now)).toBe(when));
});

describe('a date that was typed', () => {
  it.each([
    ['2026-03-02', '', '2026-03-02'],
    ['2026-03-02', '09:05', '2026-03-02T09:05+01:00'],
    ['2026-03-29', '02:30', '2026-03-29T03:30+02:00'],
    ['2026-10-25', '02:30', '2026-10-25T02:30+02:00'],
    ['2024-02-29', '', '2024-02-29'],
  ])('%s %s', (day, time, stored) => expect(storedDate(day, time, ZONE)).toBe(stored));

  it.each([
    ['2026-02-30', ''],
    ['2025-02-29', ''],
    ['', ''],
    ['yesterday', ''],
    ['2026-03-02', '25:00'],
    ['2026-03-02', 'noon'],
    ['+012026-03-02', ''],
    ['-000001-03-02', '10:00'],
    ['2026-03-02[u-ca=hebrew]', ''],
  ])('not %j %j', (day, time) => expect(storedDate(day, time, ZONE)).toBeNull());

  it('is one that an entry can have, or refused', () => {
    const sample = { id: crypto.randomUUID(), entry: crypto.randomUUID(), kind: 'x', people: [], clock: 'x' };
    const day = fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().split('T')[0] ?? ''),
      fc.string(),
    );
    const time = fc.oneof(fc.constantFrom('', '00:00', '23:59', '24:00', '12:30:15.5'), fc.string());
    fc.assert(
      fc.property(day, time, (day, time) => {
        const stored = storedDate(day, time, ZONE);
        if (stored !== null) expect(Fact.safeParse({ ...sample, at: stored }).success, stored).toBe(true);
      }),
    );
  });
});

describe('a date in short', () => {
  const now = at('2026-03-04T12:00:00Z'); // a Wednesday
  it.each([
    ['2026-03-04', 'today'],
    ['2026-03-04T23:59+01:00', 'today'],
    ['2026-03-03', 'yesterday'],
    ['2026-03-03T23:30Z', 'today'],
    ['2026-03-02', 'Mon'],
    ['2026-02-26', 'Thu'],
    ['2026-02-25', '25 Feb'],
    ['2026-03-05', '5 Mar'],
    ['2026-01-01', '1 Jan'],
    ['2025-12-31', '31 Dec 2025'],
    ['2025-12-31T23:30Z', '1 Jan'],
  ])('%s: %s', (date, said) => expect(sayDay(date, now, ZONE, 'en-GB')).toBe(said));

  it('counts days of the calendar, not hours, where clocks are changed', () => {
    expect(sayDay('2026-03-28T23:59+01:00', at('2026-03-28T23:01:00Z'), ZONE, 'en-GB')).toBe('yesterday');
    expect(sayDay('2026-10-25T00:10+02:00', at('2026-10-25T22:50:00Z'), ZONE, 'en-GB')).toBe('today');
  });

  it.each([
    ['2026-11-28', '2027-05-28', '28 May'],
    ['2026-11-28', '2027-05-29', '29 May 2027'],
    ['2026-11-28', '2027-10-01', '1 Oct 2027'],
    ['2026-11-28', '2027-11-01', '1 Nov 2027'],
    ['2026-01-10', '2026-12-10', '10 Dec'],
    ['2026-01-10', '2026-12-11', '11 Dec 2026'],
    ['2026-12-28', '2026-01-28', '28 Jan'],
    ['2026-12-28', '2026-01-27', '27 Jan 2026'],
    ['2026-01-10', '2025-12-30', '30 Dec 2025'],
  ])('on %s, %s is %s', (today, day, said) => expect(sayDay(day, at(`${today}T11:00Z`), ZONE, 'en-GB')).toBe(said));

  it('more than eleven months away carries its year, whichever way and whatever the day', () => {
    const days = fc.integer({ min: 340, max: 4_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), days, fc.constantFrom(1, -1), (start, away, way) => {
        const today = Temporal.PlainDate.from('2020-02-29').add({ days: start });
        const day = today.add({ days: way * away });
        const now = today.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).epochMilliseconds;
        expect(sayDay(`${day}`, now, ZONE, 'en-GB')).toContain(`${day.year}`);
      }),
    );
  });

  it('tells last year apart on the first of January', () =>
    expect(sayDay('2025-12-20', at('2026-01-01T10:00:00Z'), ZONE, 'en-GB')).toBe('20 Dec 2025'));

  it('speaks the language of the browser', () => expect(sayDay('2026-03-03', now, ZONE, 'de')).toBe('gestern'));
});

it('the whole date has a time only where one is known', () => {
  expect(sayMoment('2026-03-02', ZONE, 'en-GB')).toMatch(/^Monday,? 2 March 2026$/);
  expect(sayMoment('2026-03-02T08:30Z', ZONE, 'en-GB')).toMatch(/^Monday,? 2 March 2026.* 09:30$/);
});

it('the day of a moment is the day here', () => {
  expect(`${dayOf('2026-03-02T23:30Z', ZONE)}`).toBe('2026-03-03');
  expect(`${dayOf('2026-03-02', ZONE)}`).toBe('2026-03-02');
});

it.each([
  ['2026-03-02', ''],
  ['2026-02-03', ''],
  ['2026-02-02', '1 month'],
  ['2025-03-03', '11 months'],
  ['2025-03-02', '1 year'],
  ['2023-12-25T10:00+01:00', '2 years, 2 months'],
  ['2027-01-01', ''],
])('from %s on it has been %j', (since, length) =>
  expect(sayLength(since, Date.parse('2026-03-02T09:00:00Z'), ZONE, 'en')).toBe(length),
);
