// Which rhythm holds for somebody, and that it is said by what.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CADENCE } from '@/lib/model/advice/cadence';
import { type CadenceRule, cadenceFor, withCadence } from '@/lib/model/advice/cadence-for';

const place = { ladder: 'seven', stage: 3 };
const rules: CadenceRule[] = [
  { of: 'tag/renewal', min: 6, max: 12 },
  { of: 'tag/jars', min: 2, max: 24 },
  { of: 'stage/seven/3', min: 3, max: 6 },
  { of: 'stage/nine/3', min: 7, max: 7 },
  { of: 'major', min: 4, max: 8 },
];
const chosen = (record: Parameters<typeof cadenceFor>[0], cadences = rules, at = place) =>
  cadenceFor(record, at, { cadence: DEFAULT_CADENCE, cadences });

describe('the nearest wins', () => {
  it.each([
    ['their own number before all', { touchesPerYear: 52, tags: ['renewal'], majorAccount: true }, 52, 52, 'own'],
    ['a tag before the stage', { tags: ['Renewal'], majorAccount: true }, 6, 12, 'tag/renewal'],
    ['of two tags the more frequent', { tags: ['renewal', 'jars'] }, 2, 24, 'tag/jars'],
    ['the stage before the tier', { majorAccount: true }, 3, 6, 'stage/seven/3'],
    ['a tag without a rule is none', { tags: ['north'] }, 3, 6, 'stage/seven/3'],
  ])('%s', (_, record, min, max, by) =>
    expect(chosen(record)).toEqual({
      cadence: { ...DEFAULT_CADENCE, min, max },
      by,
    }),
  );

  it('the tier where no rule is of their stage, everybody’s where none is of anything', () => {
    expect(chosen({ kinds: ['business-partner'] }, rules, { ladder: 'seven', stage: 4 }).by).toBe('major');
    expect(chosen({}, rules, { ladder: 'seven', stage: 4 })).toEqual({ cadence: DEFAULT_CADENCE, by: null });
    expect(chosen({ touchesPerYear: null }, []).by).toBe(null);
  });

  it('in whatever order the rules stand', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (order) => {
        expect(chosen({ tags: ['jars', 'renewal'] }, order)).toEqual(chosen({ tags: ['renewal', 'jars'] }));
      }),
    ));
});

it('is said with the rhythm and by what, everybody’s without', () => {
  const say = (record: Parameters<typeof cadenceFor>[0]) => withCadence('1 touch', chosen(record));
  expect(say({ tags: ['renewal'] })).toBe('1 touch; 6 to 12 times a year is good (tag “renewal”)');
  expect(say({ touchesPerYear: 12 })).toBe('1 touch; 12 touches a year are good (set for them)');
  expect(say({})).toBe('1 touch; 3 to 6 times a year is good (stage 3)');
  expect(withCadence('1 touch', chosen({}, []))).toBe('1 touch');
});
