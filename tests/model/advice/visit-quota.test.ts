// Days spent watching customers: the first month of somebody new, the quarters after it, and peak days.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { isOnPeakDay, peakUse } from '@/lib/model/advice/peak-day';
import { visitQuota, type Watching } from '@/lib/model/advice/visit-quota';
import type { Fact } from '@/lib/model/entry/entry';

const MAJOR = 'major';
const entry = (kind: string, at: string, fields: object = {}): Fact => ({
  id: '018f2222-0000-7000-8000-000000000001',
  entry: '018f2222-0000-7000-8000-000000000001',
  kind,
  people: [MAJOR],
  at,
  clock: 'x',
  ...fields,
});
const visit = (at: string, fields: object = {}) => entry('observation', at, { halfDays: 2, ...fields });
const at = (day: string) => Date.parse(`${day}T09:00:00+01:00`);
const quota = (entries: Fact[], fields: Partial<Watching> = {}) =>
  visitQuota({
    entries,
    employedFrom: '2020-01-01',
    isMajor: (id) => id === MAJOR,
    now: at('2026-03-02'),
    zone: 'Europe/Berlin',
    ...fields,
  });

describe('somebody settled', () => {
  it.each([
    ['2026-03-02', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026-04-01', '2026-06-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('on %s has the quarter from %s to %s', (now, from, to) =>
    expect(quota([], { now: at(now) })).toMatchObject({ role: 'experienced', min: 1, max: 2, from, to, days: 0 }),
  );

  it.each([
    ['a day', [visit('2026-01-01')], 1],
    ['days of both ends', [visit('2026-01-01'), visit('2026-03-31')], 2],
    ['none of other quarters', [visit('2025-12-31'), visit('2026-04-01')], 0],
    ['half days', [visit('2026-02-02', { halfDays: 3 }), visit('2026-02-05', { halfDays: undefined })], 2],
    ['none at other customers', [visit('2026-02-02', { people: ['small'] })], 0],
    ['one where somebody of a major one took part', [visit('2026-02-02', { people: ['small', MAJOR] })], 1],
    ['none meant for the first month', [visit('2026-02-02', { countsToward: 'new-hire' })], 0],
    ['none deleted', [visit('2026-02-02', { deleted: true })], 0],
    ['no call', [entry('interaction', '2026-02-02', { type: 'call', halfDays: 2 })], 0],
    ['no sales visit', [entry('interaction', '2026-02-02', { type: 'visit', halfDays: 2 })], 0],
    ['no insight heard in a survey', [entry('insight', '2026-02-02', { halfDays: 2 })], 0],
  ])('counts %s', (_, entries, days) => expect(quota(entries).days).toBe(days));

  it('shows the visits it counted', () => {
    const counted = visit('2026-02-02');
    expect(quota([visit('2025-02-02'), counted]).visits).toEqual([counted]);
  });
});

describe('somebody new', () => {
  const fresh = { employedFrom: '2026-02-10' };

  it.each([
    ['2026-02-09', 'experienced'],
    ['2026-02-10', 'new-hire'],
    ['2026-03-09', 'new-hire'],
    ['2026-03-10', 'experienced'],
  ])('on %s is %s', (now, role) => expect(quota([], { ...fresh, now: at(now) }).role).toBe(role));

  it('counts five to ten days of the first month, at any customer', () => {
    const entries = [
      visit('2026-02-09'),
      visit('2026-02-10', { people: ['small'] }),
      visit('2026-03-09'),
      visit('2026-03-10'),
      visit('2026-02-12', { countsToward: 'quarterly' }),
    ];
    expect(quota(entries, fresh)).toMatchObject({ min: 5, max: 10, from: '2026-02-10', to: '2026-03-09', days: 2 });
  });

  it('is settled where nobody said when it began', () =>
    expect(quota([], { employedFrom: null }).role).toBe('experienced'));

  it('began on the last day of a long month: the month ends with the short one', () =>
    expect(quota([], { employedFrom: '2026-01-31', now: at('2026-02-20') }).to).toBe('2026-02-27'));
});

describe('a peak day', () => {
  // 2026-03-02 is a Monday.
  it.each([
    [visit('2026-03-02'), { weekdays: [1] }, true],
    [visit('2026-03-02'), { weekdays: [2] }, false],
    [visit('2026-03-02', { halfDays: 3 }), { weekdays: [2] }, true],
    [visit('2026-03-02', { halfDays: undefined }), { weekdays: [2] }, false],
    [visit('2026-03-31', { halfDays: 4 }), { monthDays: [1] }, true],
    [visit('2026-03-15'), peakUse({ peakMonthDays: '1, 15' }), true],
    [visit('2026-03-14'), peakUse({ peakMonthDays: '1, 15' }), false],
    [visit('2026-04-30'), peakUse({ peakMonthDays: '31' }), true],
    [visit('2026-05-30'), peakUse({ peakMonthDays: '31' }), false],
    [visit('2026-03-01T23:30:00Z'), { weekdays: [1] }, true],
    [visit('2026-03-02'), {}, false],
    [entry('interaction', '2026-03-02', { type: 'call' }), { weekdays: [1] }, false],
  ])('case %#: %j', (fact, peak, expected) => expect(isOnPeakDay(fact, peak, 'Europe/Berlin')).toBe(expected));
});
