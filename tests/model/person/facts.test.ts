// What can be known of a person: every fact has its place, its shape and its words, and none has to be there.
import { describe, expect, it } from 'vitest';
import { said } from '@/lib/model/entry/part';
import { emptyContact } from '@/lib/model/person/changed-contact';
import { Contact } from '@/lib/model/person/contact';
import { factShape } from '@/lib/model/person/fact-shape';
import { FACT_GROUPS, FACTS } from '@/lib/model/person/facts';
import { PERSON } from '../samples';

const bare = emptyContact(PERSON, '2026-01-01T00:00:00.000Z');
const takes = (fields: object) => Contact.safeParse({ ...bare, ...fields }).success;

describe('facts', () => {
  it('stand in one group each', () => {
    const grouped = FACT_GROUPS.flatMap(({ parts }) => Object.keys(parts));
    expect(grouped.toSorted()).toEqual(Object.keys(factShape).toSorted());
    expect(Object.keys(FACTS).toSorted()).toEqual(Object.keys(factShape).toSorted());
  });

  it('may all be missing, or emptied on purpose', () => {
    expect(takes({})).toBe(true);
    expect(takes(Object.fromEntries(Object.keys(FACTS).map((name) => [name, null])))).toBe(true);
  });

  it.each([
    ['trust', 5, 6],
    ['favourability', 1, 0],
    ['weKnowThem', 0, 4],
    ['kinds', ['friend', 'ally'], ['foe']],
    ['influence', 'decides', 'owns'],
    ['metOn', '2025-05-04', '2025-02-30'],
    ['peakDays', ['monday'], ['Mon']],
    ['peakMonthDays', '1, 15', [1, 15]],
    ['sensitive', true, 'yes'],
  ])('%s takes %j and not %j', (name, good, bad) => {
    expect(takes({ [name]: good })).toBe(true);
    expect(takes({ [name]: bad })).toBe(false);
  });

  it('are said only where they are filled and still apply', () => {
    const values = { kinds: [], influence: null, innovator: false, weKnowThem: 0, trustCheckedOn: '2026-01-02' };
    expect(said(FACTS, values, {}).map(({ name, words }) => [name, words])).toEqual([['weKnowThem', '0']]);
  });
});
