// May I ask, and what do they allow: two answers, both in words, whichever way the other one is.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { askTiles } from '@/components/words/ask-words';
import type { IsMarked } from '@/components/words/present';
import { mayAsk } from '@/lib/model/advice/reference-guard';
import type { Fact } from '@/lib/model/entry/entry';
import { DANA, entryOf } from '../../journal/entries';

const reader = { now: Date.parse('2026-03-02T09:00:00Z'), zone: 'Europe/Berlin', isMarked: () => false };
const consent = (fields: object = {}) =>
  entryOf('consent', { at: '2026-01-05', scope: ['reference-call'], audience: 'one-prospect', ...fields }, 5);
const ask = (at: string) => entryOf('ask', { at }, 6);
const gift = (at: string) => entryOf('interaction', { at, type: 'call', valueGiven: 'A list' }, 7);
const tiles = (by: { consents?: Fact[]; asks?: Fact[]; given?: Fact[] }, isMarked: IsMarked = reader.isMarked) =>
  askTiles(mayAsk({ consents: [], asks: [], incidents: [], ...by, ...reader }), { ...reader, isMarked });

describe('002-20: what they allow', () => {
  it('is said by its name, with its audience and its end', () =>
    expect(tiles({ consents: [consent({ until: '2027-11-01' })] })).toEqual([
      { of: 'ask', head: 'OK to ask', aside: 'no recent asks' },
      { of: 'allowed', head: 'May use: Reference call', aside: 'one prospect, until Nov 1, 2027' },
    ]));

  it('is said while asks rest, too', () => {
    const [may, allowed] = tiles({ consents: [consent()], asks: [ask('2026-02-28')], given: [gift('2026-02-01')] });
    expect(may).toMatchObject({ head: 'Ask from Mar 30', aside: expect.stringMatching(/30 days/) });
    expect(allowed?.head).toBe('May use: Reference call');
  });

  it('of somebody sensitive is not said', () => {
    const sensitive = tiles({ consents: [consent()] }, (id) => id === DANA);
    expect(sensitive.map(({ head }) => head)).toEqual(['OK to ask']);
  });
});

describe('whether to ask', () => {
  it('is answered where nobody ever asked', () =>
    expect(tiles({})).toEqual([{ of: 'ask', head: 'OK to ask', aside: 'no recent asks' }]));

  it('says what was asked and given', () => {
    const asked = { asks: [ask('2025-08-01')], given: [gift('2025-09-01'), { ...gift('2025-10-01'), entry: 'x' }] };
    expect(tiles(asked)[0]).toEqual({ of: 'ask', head: 'OK to ask', aside: 'asked once, gave 2 times in a year' });
  });

  it('used up for good, no day is promised', () => {
    const asks = [ask('2026-01-06')];
    expect(tiles({ consents: [consent({ limitCount: 1 })], asks, given: [gift('2026-01-01')] })[0]).toEqual({
      of: 'ask',
      head: 'Not a good time to ask',
      aside: 'They said once at most, and you have asked as often.',
    });
  });

  it('is no matter before there is a fan', () => expect(askTiles(null, reader)).toEqual([]));
});
