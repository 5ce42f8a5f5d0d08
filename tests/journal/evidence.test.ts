// Whose evidence an entry is, and how sure: who did it, who received it, who was only named.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { journal } from '@/lib/journal';
import { certaintyOf, evidenceOf } from '@/lib/journal/evidence';
import type { Fact } from '@/lib/model/entry/entry';
import { DANA, entryId, entryOf } from './entries';

const BOSS = '018f1111-0000-7000-8000-00000000000b';
const shownTo = (person: string, fact: Fact) => evidenceOf([fact], new Set([person])).map(({ what }) => what);

const talked = (fields: object) =>
  entryOf('act', { actKind: 'boss-won-or-kept', origin: 'volunteered', result: 'kept', ...fields });

it('an act speaks for whom it was logged with, and for nobody who is named in it', () => {
  for (const fact of [talked({ people: [DANA, BOSS] }), talked({ people: [DANA, BOSS], toWhom: [BOSS] })]) {
    expect(shownTo(DANA, fact)).toEqual(['act', 'volunteered-result']);
    expect(shownTo(BOSS, fact)).toEqual([]);
  }
});

it('where the copy of an act left out who did it, it speaks for nobody', () =>
  expect(shownTo(BOSS, talked({ people: [BOSS], toWhom: [BOSS] }))).toEqual([]));

it('the records of one person are one person', () =>
  expect(evidenceOf([talked({ people: [BOSS] })], new Set([DANA, BOSS])).map(({ what }) => what)).toContain('act'));

it('of any entry of any kind nothing but having met speaks for those who are only named', () => {
  const samples = import.meta.glob<Record<string, unknown>[]>('../fixtures/journal/*.json', {
    eager: true,
    import: 'default',
  });
  const all = [...journal.keys()].flatMap((kind) =>
    (samples[`../fixtures/journal/${kind}.json`] ?? []).map((fields) => ({
      ...fields,
      kind,
      id: entryId(1),
      entry: entryId(1),
      at: '2026-03-02',
      clock: '0mm000000-0000-a',
    })),
  );
  expect(all.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(fc.constantFrom(...all), (fields) => {
      const fact = { ...fields, people: [DANA, BOSS] } as Fact;
      for (const what of shownTo(BOSS, fact)) expect(['touch', 'dealing']).toContain(what);
    }),
  );
});

it.each([
  ['interaction', { type: 'call' }, 'seen'],
  ['incident', {}, 'seen'],
  ['act', { actKind: 'review' }, 'seen'],
  ['act', { actKind: 'word-of-mouth' }, 'told'],
  ['act', { actKind: 'boss-won-or-kept' }, 'told'],
  ['act', {}, 'told'],
  ['act', { actKind: 'word-of-mouth', certainty: 'seen' }, 'seen'],
  ['act', { actKind: 'review', certainty: 'guessed' }, 'guessed'],
  ['insight', { certainty: 'told' }, 'told'],
])('%s %j is %s', (kind, fields, sure) => {
  const fact = entryOf(kind, fields);
  expect(certaintyOf(fact)).toBe(sure);
  for (const shown of evidenceOf([fact], new Set([DANA]))) expect(shown.certainty).toBe(sure);
});
