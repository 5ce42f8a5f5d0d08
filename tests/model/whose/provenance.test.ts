// Where something came from, as it is written down: nothing more than was seen or said, and nothing longer than is kept.
import { describe, expect, it } from 'vitest';
import { decided, importedFrom, Provenance, SOURCES, seenOn, typed } from '@/lib/model/whose/provenance';

const ON = '2026-03-02T09:00:00.000Z';
const PROFILE = 'https://www.linkedin.com/in/ann-lee';

describe('what a page showed', () => {
  it.each([
    ['linkedin', 'linkedin-url'],
    ['generic', 'public-web'],
    ['gmail', 'unknown'],
    ['roundcube', 'unknown'],
  ])('on %s came by %s', (site, route) => {
    expect(seenOn(site, ON)).toStrictEqual({ route, how: 'clicked-url', capturedAt: ON, site });
  });

  it('keeps the address of a profile, and of no other page', () => {
    expect(seenOn('linkedin', ON, { sourceUrl: PROFILE })).toStrictEqual({
      ...seenOn('linkedin', ON),
      sourceUrl: PROFILE,
    });
    for (const site of ['gmail', 'generic'])
      expect(seenOn(site, ON, { sourceUrl: PROFILE })).toStrictEqual(seenOn(site, ON));
    for (const sourceUrl of [null, undefined, ''])
      expect(seenOn('linkedin', ON, { sourceUrl: sourceUrl as null })).toStrictEqual(seenOn('linkedin', ON));
  });

  it('says whom they worked for, where that stood there', () => {
    expect(seenOn('gmail', ON, { organisation: 'Orbit' })).toStrictEqual({
      ...seenOn('gmail', ON),
      theirEmployerThen: 'Orbit',
    });
    for (const organisation of ['', undefined])
      expect(seenOn('gmail', ON, { organisation })).toStrictEqual(seenOn('gmail', ON));
  });
});

describe('what is written down', () => {
  it('is what was said of a file', () => {
    const said = SOURCES.map((source) => importedFrom(source, ON, 'one'));
    expect(said.map(({ route, account }) => [route, account])).toEqual([
      ['linkedin-export', 'personal'],
      ['other-import', 'personal'],
      ['crm', 'employer'],
      ['other-import', 'unknown'],
    ]);
    for (const from of said) expect(from).toMatchObject({ how: 'imported', capturedAt: ON, importId: 'one' });
  });

  it('of a decision is its answer with the reason; taken back, neither', () => {
    const bare = { route: 'unknown', how: 'decided', capturedAt: ON };
    expect(decided('shared', 'both of us', ON)).toStrictEqual({ ...bare, ownership: 'shared', reason: 'both of us' });
    expect(decided(null, 'both of us', ON)).toStrictEqual(bare);
  });

  it('is as long as it may be, and no longer', () => {
    const fits = (more: object) => Provenance.safeParse({ ...typed(ON), ...more }).success;
    expect([fits({ sourceUrl: 'x'.repeat(2_000) }), fits({ sourceUrl: 'x'.repeat(2_001) })]).toEqual([true, false]);
    expect([fits({ reason: 'x'.repeat(500) }), fits({ reason: 'x'.repeat(501) })]).toEqual([true, false]);
    expect(fits({ later: 'a newer Rung may say more' })).toBe(true);
  });
});
