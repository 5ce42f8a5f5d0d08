// Whether to ask them now: the rule, their own limit, what stands open, and what consents still stand. Days are Berlin's.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dealings, mayAsk, standingConsents } from '@/lib/model/advice/reference-guard';
import type { Fact } from '@/lib/model/entry/entry';

const zone = 'Europe/Berlin';
const now = Date.parse('2026-06-01T09:00:00+02:00');
const fact = (kind: string, at: string, fields: object = {}): Fact => ({
  id: '018f2222-0000-7000-8000-000000000001',
  entry: '018f2222-0000-7000-8000-000000000001',
  kind,
  people: [],
  at,
  clock: 'x',
  ...fields,
});
const asked = (...days: string[]) => days.map((at) => fact('ask', at));
/** As much given as asked for, so that only the rule in question speaks. */
const given = Array.from({ length: 9 }, () => fact('interaction', '2026-05-01', { valueGiven: 'A list' }));
const ask = (dealings: Partial<Dealings> = {}) =>
  mayAsk({ consents: [], asks: [], incidents: [], given, now, zone, ...dealings });
const codes = (dealings: Partial<Dealings>) => ask(dealings).reasons.map(({ code }) => code);

describe('the rule', () => {
  it('has nothing against a first ask', () =>
    expect(ask()).toMatchObject({ good: true, reasons: [], nextOn: '2026-06-01', scopes: [], standing: [] }));

  it.each([
    [['2026-03-10', '2026-04-15'], ['limit'], '2026-06-08'],
    [['2026-04-15', '2026-03-10'], ['limit'], '2026-06-08'],
    // Ninety days are over today.
    [['2026-03-03', '2026-04-15'], [], '2026-06-01'],
    [['2026-03-04', '2026-04-15'], ['limit'], '2026-06-02'],
    [['2026-05-03'], ['rest'], '2026-06-02'],
    [['2026-05-02'], [], '2026-06-01'],
    [['2026-04-20', '2026-05-20'], ['limit', 'rest'], '2026-07-19'],
    // Late in the evening it is the next day already.
    [['2026-05-02T23:30:00Z'], ['rest'], '2026-06-02'],
  ])('after asks on %j: %j, next on %s', (days, expected, nextOn) => {
    const answer = ask({ asks: asked(...days) });
    expect(answer).toMatchObject({ good: expected.length === 0, nextOn });
    expect(answer.reasons.map(({ code }) => code)).toEqual(expected);
  });

  it('can be another one', () => {
    const rule = { asks: 1, days: 10, restDays: 0 };
    expect(ask({ asks: asked('2026-05-25'), rule })).toMatchObject({ good: false, nextOn: '2026-06-04' });
    expect(ask({ asks: asked('2026-05-22'), rule }).good).toBe(true);
  });

  it('passes over deleted asks', () =>
    expect(ask({ asks: [fact('ask', '2026-05-30', { deleted: true })] }).good).toBe(true));

  it('names a day on which it has nothing against asking any more, and never one before', () => {
    const days = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(days, (ago) => {
        const today = Temporal.PlainDate.from('2026-06-01');
        const asks = asked(...ago.map((n) => today.subtract({ days: n }).toString()));
        const on = (day: Temporal.PlainDate) =>
          ask({ asks, given: [], now: day.toZonedDateTime(zone).epochMilliseconds }).reasons.some(({ until }) => until);
        const next = Temporal.PlainDate.from(ask({ asks }).nextOn);
        expect(on(next)).toBe(false);
        if (!next.equals(today)) expect(on(next.subtract({ days: 1 }))).toBe(true);
      }),
    );
  });
});

describe('a limit they named', () => {
  const limit = (fields: object = {}) => fact('consent', '2026-01-05', { limitCount: 3, limitDays: 90, ...fields });
  const asks = asked('2026-05-20', '2026-04-20');

  it('takes the place of the rule', () => {
    expect(ask({ asks, consents: [limit()] }).good).toBe(true);
    const full = ask({ asks: [...asks, ...asked('2026-03-10')], consents: [limit()] });
    expect(full).toMatchObject({ nextOn: '2026-06-08', reasons: [{ code: 'their-limit', until: '2026-06-08' }] });
  });

  it('can be stricter, and the strictest of several counts', () => {
    const yearly = limit({ limitCount: 1, limitDays: 365 });
    expect(ask({ asks: asked('2025-08-01'), consents: [limit(), yearly] })).toMatchObject({ nextOn: '2026-08-01' });
  });

  it.each([{ statedBy: 'us' }, { limitDays: undefined }, { until: '2026-05-31' }, { revokedOn: '2026-06-01' }])(
    'is none with %j',
    (fields) => expect(codes({ asks, consents: [limit(fields)] })).toEqual(['limit', 'rest']),
  );
});

describe('so many times in all', () => {
  const limit = (fields: object = {}) => fact('consent', '2026-01-05', { limitCount: 2, ...fields });
  it.each([
    [['2026-01-20'], []],
    [['2026-01-20', '2026-03-01'], ['their-limit']],
    // Before they said so, and before it began.
    [['2025-12-01', '2026-03-01'], []],
  ])('asked on %j: %j', (days, expected) =>
    expect(codes({ asks: asked(...days), consents: [limit()] })).toEqual(expected),
  );

  it('are counted from the day it began, and leave the rule beside them', () => {
    const asks = asked('2026-05-20', '2026-04-20');
    expect(codes({ asks, consents: [limit({ from: '2026-05-01' })] })).toEqual(['limit', 'rest']);
    expect(codes({ asks, consents: [limit()] })).toEqual(['their-limit', 'limit', 'rest']);
  });
});

it('what was asked and given in a year can be read, also while nothing stands against asking', () => {
  const given = [fact('interaction', '2026-01-02', { valueGiven: 'A list' })];
  expect(ask({ asks: asked('2026-01-01', '2025-01-01'), given })).toMatchObject({
    good: true,
    balance: { asked: 1, given: 1 },
  });
});

it('what stands is named with the longest first, also while asks rest', () => {
  const consent = (until?: string) => fact('consent', '2026-01-05', { scope: ['logo'], ...(until && { until }) });
  const { good, standing } = ask({
    asks: asked('2026-05-30'),
    consents: [consent('2026-08-01'), consent(), consent('2026-05-01'), consent('2027-08-01')],
  });
  expect([good, standing.map(({ until }) => until)]).toEqual([false, [undefined, '2027-08-01', '2026-08-01']]);
});

describe('reasons to wait that no day settles', () => {
  it.each([
    [{}, ['open-incident']],
    [{ resolvedOn: '2026-06-02' }, ['open-incident']],
    [{ resolvedOn: '2026-06-01' }, []],
    [{ deleted: true }, []],
  ])('an incident with %j', (fields, expected) => {
    const answer = ask({ incidents: [fact('incident', '2026-05-28', fields)] });
    expect(answer.reasons.map(({ code }) => code)).toEqual(expected);
    expect(answer.nextOn).toBe('2026-06-01');
  });

  it('more asked than given in a year', () => {
    const gift = (at: string, valueGiven = 'A list') => fact('interaction', at, { valueGiven });
    const asks = asked('2025-09-01', '2026-01-01');
    expect(codes({ asks, given: [] })).toEqual(['balance']);
    expect(codes({ asks, given: [gift('2026-01-02')] })).toEqual(['balance']);
    expect(codes({ asks, given: [gift('2026-01-02'), gift('2025-12-01')] })).toEqual([]);
    expect(codes({ asks, given: [gift('2026-01-02'), gift('2025-12-01', '')] })).toEqual(['balance']);
    expect(codes({ asks, given: [gift('2026-01-02'), gift('2025-06-01')] })).toEqual(['balance']);
    expect(codes({ asks: asked('2025-06-01'), given: [] })).toEqual([]);
  });
});

describe('consents', () => {
  it.each([
    [{}, true],
    [{ until: '2026-06-01' }, true],
    [{ until: '2026-05-31' }, false],
    [{ from: '2026-06-01' }, true],
    [{ from: '2026-06-02' }, false],
    [{ revokedOn: '2026-06-01' }, false],
    [{ revokedOn: '2026-06-02' }, true],
    [{ deleted: true }, false],
  ])('with %j stand: %j', (fields, stands) => {
    const consent = fact('consent', '2026-01-05', { scope: ['logo'], ...fields });
    expect(standingConsents([consent], now, zone)).toEqual(stands ? [consent] : []);
    expect(ask({ consents: [consent] }).scopes).toEqual(stands ? ['logo'] : []);
  });

  it('allow together what each of them allows', () => {
    const consents = [['logo', 'name'], ['name', 'quote'], undefined].map((scope) =>
      fact('consent', '2026-01-05', { scope }),
    );
    expect(ask({ consents }).scopes).toEqual(['logo', 'name', 'quote']);
  });
});
