// Whose profile it is: every way in which heading, title, link and address can say so, and each that leaves a doubt.
import { describe, expect, it } from 'vitest';
import type { Profile } from '@/lib/detect/read/claim';
import { proveProfile } from '@/lib/detect/read/prove-profile';
import { knownRep } from '@/lib/detect/read/rep';

const slug = (value: string) => ({ channel: 'linkedin' as const, value });
const member = { channel: 'linkedin-member' as const, value: 'ACoAA1' };
const named = (name: string, exact = false) => ({ name, exact });

const ANN: Profile = {
  kind: 'profile',
  surface: 'profile',
  rep: knownRep({}),
  person: { handles: [slug('ann-lee-4711')], organisation: 'Orbit' },
  heading: 'Ann Lee',
  titles: [named('Ann Lee')],
};
const seen = (more: Partial<Profile>) => proveProfile('linkedin', { ...ANN, ...more });
/** The name that is given, '' for a person without one, and else what it is instead. */
const nameIn = (more: Partial<Profile>) => {
  const sighting = seen(more);
  return sighting?.kind === 'person' ? (sighting.person.name ?? '') : (sighting?.kind ?? null);
};
const opaque: Partial<Profile> = { opaque: true, person: { handles: [member] } };
const elsewhere: Partial<Profile> = { person: { handles: [slug('x-99')] } };

describe('a name is given', () => {
  it('with everything of the card where heading, title and address agree', () => {
    expect(seen({})).toEqual({
      kind: 'person',
      site: 'linkedin',
      surface: 'profile',
      person: { handles: [slug('ann-lee-4711')], organisation: 'Orbit', name: 'Ann Lee' },
      others: [],
    });
  });

  it.each<[string, Partial<Profile>, string]>([
    ['the plainer of two spellings', { heading: 'Ann Marie Lee' }, 'Ann Lee'],
    ['a title that the address spells, without a heading', { heading: undefined }, 'Ann Lee'],
    [
      'the first title that the address spells',
      { heading: undefined, titles: [named('Bo Berg'), named('Ann Lee'), named('Lee Ann')] },
      'Ann Lee',
    ],
    ['a heading that the address spells, without a title', { titles: [] }, 'Ann Lee'],
    ['a heading that a link ties to an address of letters', { ...elsewhere, tied: true }, 'Ann Lee'],
    ['a heading that the title confirms, at an address that spells nothing', opaque, 'Ann Lee'],
    ['a heading that a link ties to such an address', { ...opaque, titles: [], tied: true }, 'Ann Lee'],
  ])('%s', (_, more, name) => expect(nameIn(more)).toBe(name));
});

describe('the address alone is given', () => {
  it.each<[string, Partial<Profile>]>([
    ['where the card’s links lead to somebody else', { tied: false }],
    ['where heading and title name two people', { heading: 'Bo Berg' }],
    ['where they do, and a link ties the heading', { heading: 'Bo Berg', tied: true }],
    ['where no title is spelled by the address', { heading: undefined, titles: [named('Bo Berg')] }],
    ['where there is neither heading nor title', { heading: undefined, titles: [] }],
    ['where nothing ties the heading', elsewhere],
    ['where nothing ties the heading, and there is no title', { ...elsewhere, titles: [] }],
    ['where a link ties a heading without a title', { ...elsewhere, titles: [], tied: true }],
  ])('%s', (_, more) => {
    expect(nameIn(more)).toBe('');
    const sighting = seen(more);
    // What the card said goes with the name.
    expect(sighting?.kind === 'person' && sighting.person.organisation).toBeUndefined();
  });
});

describe('nobody is named', () => {
  it('at an id that means nobody: it is a candidate', () => {
    for (const more of [{ titles: [] }, { heading: 'Bo Berg' }, { tied: false }, { heading: undefined }])
      expect(seen({ ...opaque, ...more })).toEqual({
        kind: 'unclear',
        site: 'linkedin',
        surface: 'profile',
        candidates: [{ handles: [member] }],
      });
  });

  it('without an address and without an agreement', () => {
    const nobody = { kind: 'unclear', site: 'linkedin', surface: 'profile', candidates: [] };
    for (const opaque of [true, false])
      expect(seen({ opaque, person: { handles: [] }, heading: 'Bo Berg' })).toEqual(nobody);
  });

  it('on the rep’s own profile, by its marks, its address or its name', () => {
    expect(seen({ whose: 'rep' })).toBeNull();
    expect(seen({ rep: knownRep({ me: { linkedin: ['ann-lee-4711'] } }) })).toBeNull();
    expect(seen({ rep: knownRep({ me: { linkedin: ['ann-lee-4711'] } }), whose: 'other' })).toBeNull();
    expect(seen({ rep: knownRep({ me: { names: ['Ann Lee'] } }) })).toBeNull();
  });

  it('but a namesake whose profile is marked as another’s is', () => {
    const rep = knownRep({ me: { names: ['Ann Lee'], linkedin: ['ann-lee'] } });
    expect(nameIn({ rep, whose: 'other' })).toBe('Ann Lee');
    expect(nameIn({ rep: knownRep({ me: { names: ['Bo Berg'], linkedin: ['bo-berg'] } }) })).toBe('Ann Lee');
  });

  it('of the channels only the address of a profile tells whose it is', () => {
    const rep = knownRep({ me: { linkedin: ['ACoAA1'.toLowerCase()] } });
    expect(nameIn({ rep, ...opaque, person: { handles: [{ ...member, value: 'acoaa1' }] } })).toBe('Ann Lee');
    // Of two, the one the page's address has comes first.
    expect(nameIn({ titles: [], person: { handles: [slug('ann-lee'), slug('x-99')] } })).toBe('Ann Lee');
    expect(nameIn({ titles: [], person: { handles: [slug('x-99'), slug('ann-lee')] } })).toBe('');
    const second = { handles: [member, slug('ann-lee-4711')] };
    expect(nameIn({ person: second })).toBe('Ann Lee');
    expect(seen({ person: second, rep: knownRep({ me: { linkedin: ['ann-lee-4711'] } }) })).toBeNull();
  });
});
