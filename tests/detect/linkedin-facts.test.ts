// @vitest-environment happy-dom
// The headline and the employer on a profile of 2026: what only looks like one of them is left out.
import { describe, expect, it } from 'vitest';
import { badge, type Card, lines, personOn, profile, section, topCard } from './linkedin-pages';

const SCHOOL = section('Education', lines('Lakeside University', '2008 - 2012'));
const JOB = section('Experience', lines('Buyer', 'Nordhavn Shipping · Full-time', 'Jul 2021 - Present · 5 yrs'));
const on = (card: Card, rest = '') => personOn(profile(topCard(card) + rest), '/in/mira-solberg-4711/');
const employer = (card: Card, rest = '') => on(card, rest)?.organisation;

describe('a headline', () => {
  const degrees = [
    '<p>· 2nd</p>',
    '<p class="hidden">· 1st</p><p>· 2nd</p>',
    '<p>· 2e</p>',
    '<p>・2次</p>',
    '<p>· ٢</p>',
  ];
  const words = ['', 'She/Her', 'Elle', 'Ella / Elle', 'In remembrance', 'sie/ihr'];
  const headlines = ['Head of Purchasing', 'CEO/Founder', 'CEO / Founder', 'Elle', '3M', '購買部長'];
  it.each(degrees.flatMap((degree) => words.map((word) => [degree, word])))(
    'comes after %s, whatever %j is',
    (degree, word) => {
      for (const headline of headlines)
        expect(on({ beside: lines(word ?? '') + degree, headline })?.headline).toBe(headline);
      // Memorials may say more than one thing.
      expect(on({ beside: lines('She/Her', word ?? '') + degree })?.headline).toBe('Head of Purchasing');
    },
  );

  it('without a degree is the first line that is no pronouns', () => {
    for (const word of ['', 'She/Her', '(She/Her)'])
      expect(on({ beside: lines(word) })?.headline).toBe('Head of Purchasing');
  });

  it('is not passed over for a count that begins like a degree', () => {
    for (const count of ['· 500+ connections', '· 1 connection'])
      expect(on({ beside: lines('She/Her', '· 2nd'), below: lines('Northland', count) })?.headline).toBe(
        'Head of Purchasing',
      );
  });
});

describe('a badge', () => {
  const others = [
    'Tove Lind and 3 other mutual connections',
    'Offen für Jobs',
    'Hiring: Junior Buyer',
    'Providing services',
  ];
  const logo = '<img alt="" src="https://media.example/company-logo_100_100/0">';

  it.each(others)('"%s" is no employer, whatever follows', (other) => {
    for (const rest of ['', SCHOOL])
      for (const image of [undefined, logo])
        expect(employer({ below: badge(other) + badge('Lakeside University', image) }, rest)).toBeUndefined();
  });

  it.each(others)('behind "%s" is the employer that Experience names', (other) => {
    expect(employer({ below: badge(other) + badge('Nordhavn Shipping') }, JOB)).toBe('Nordhavn Shipping');
  });

  it.each([
    ['the headline names it', { headline: 'Purchasing at Nordhavn Shipping' }, undefined, ''],
    ['both are logos of organisations', {}, logo, ''],
    ['Experience names it', {}, undefined, JOB],
  ])('is the employer before a school where %s', (_, card, image, rest) => {
    const below = badge('Nordhavn Shipping', image) + badge('Lakeside University', image);
    expect(employer({ ...card, below }, rest)).toBe('Nordhavn Shipping');
    expect(employer({ ...card, below }, rest + SCHOOL)).toBe('Nordhavn Shipping');
  });

  it('of a school alone is none', () => {
    for (const image of [undefined, logo])
      expect(
        employer({ below: badge('Lakeside University', image) + badge('Bay College', image) }, SCHOOL),
      ).toBeUndefined();
  });
});

describe('the line below the headline', () => {
  it.each([
    '1.204 Follower:innen · 500+ Kontakte',
    'Lisboa, Portugal · Mais de 500 conexões',
    'Lakeside, Northland · Contact info',
    '横浜、神奈川 · 連絡先情報',
    'متابعون ١٢ · زملاء ٥٠٠',
    'Followers · 500+ connections',
  ])('%s names no employer', (below) => expect(employer({ below: lines(below) })).toBeUndefined());

  it('names employer and school', () => {
    expect(employer({ below: lines('Nordhavn Shipping · Lakeside University') })).toBe('Nordhavn Shipping');
    const odd = lines('Nordhavn 24, Inc. · Lakeside University');
    expect(employer({ below: odd })).toBeUndefined();
    expect(employer({ below: odd }, SCHOOL)).toBe('Nordhavn 24, Inc.');
  });
});

describe('the first entry of Experience', () => {
  const now = 'Jan 2026 - Present · 11 mos';
  const logo = (to: string) => `<a href="https://www.linkedin.com/${to}"><figure><img alt=""></figure></a>`;

  it.each(['Career Break', 'Karrierepause', 'キャリアブレイク', 'Pausa na carreira'])('%s is no employer', (pause) => {
    const former = lines('Buyer', 'Nordhavn Shipping · Full-time', 'Jul 2021 - Dec 2025 · 4 yrs');
    for (const rest of [[], [logo('company/4711/') + former]])
      expect(employer({}, section('Experience', lines('Parenting', pause, now), ...rest))).toBeUndefined();
  });

  it.each([
    ['its kind stands behind a dot', lines('Buyer', 'Nordhavn Shipping · Vollzeit', now)],
    ['its logo leads to a company', logo('company/4711/') + lines('Buyer', 'Nordhavn Shipping', now)],
    ['its logo leads to a school', logo('school/4711/') + lines('Buyer', 'Nordhavn Shipping', now)],
    ['its logo leads to a search', logo('search/results/all/?keywords=x') + lines('Buyer', 'Nordhavn Shipping', now)],
    [
      'its lines lead there',
      `<a href="https://www.linkedin.com/company/4711/">${lines('Buyer', 'Nordhavn Shipping', now)}</a>`,
    ],
  ])('is one where %s', (_, entry) => expect(employer({}, section('Experience', entry))).toBe('Nordhavn Shipping'));
});
