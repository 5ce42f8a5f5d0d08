// @vitest-environment happy-dom
// What must hold on LinkedIn beyond the saved pages: whose pages they are, every form of an address, and never a wrong name.
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect';
import { titleNames } from '../../lib/detect/linkedin/names';
import { knownRep } from '../../lib/detect/read/rep';
import { agreed, confirmed, spells } from '../../lib/detect/read/same-name';
import linkedin from '../../lib/detect/sites/linkedin';
import { fixture, fixtures } from './fixtures';

const pages = fixtures().filter(({ file }) => file.startsWith('linkedin-'));
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const at = (url: string) => ({ document: parse(''), url: new URL(url), rep: knownRep({}) });
const named = (html: string, url: string) => {
  const seen = detect(parse(html), url);
  return seen?.kind === 'person' ? seen.person.name : undefined;
};

describe('owns', () => {
  it.each(['https://www.linkedin.com/in/ann/', 'https://no.linkedin.com/in/ann', 'https://linkedin.com/feed/'])(
    '%s',
    (url) => expect(linkedin.owns(at(url))).toBe(true),
  );
  it.each([
    'https://linkedin.com.evil.example/in/ann/',
    'https://notlinkedin.com/in/ann/',
    'https://x.example/in/ann/',
  ])('not %s', (url) => expect(linkedin.owns(at(url))).toBe(false));
});

describe('one profile under every form of its address', () => {
  const { html, expect: wanted } = fixture('linkedin-profile-old-layout.html');
  it.each([
    '/in/mira-solberg-4711',
    '/in/Mira-Solberg-4711/',
    '/in/mira-solberg-4711/no/',
    '/in/mira-solberg-4711/overlay/photo/',
    '/in/mira-solberg-4711/overlay/urn:li:fsd_profilePosition:(x,1)/skill-associations-details/',
    '/in/mira-solberg-4711/detail/contact-info/',
    '/mwlite/in/mira-solberg-4711',
  ])('%s', (path) => expect(detect(parse(html), `https://www.linkedin.com${path}`)).toEqual(wanted));
});

describe('a page that has not caught up with its address', () => {
  // Pages for people who are not logged in are loaded whole; before 2026 a lead's page may hold nothing but the lead.
  const whole = /linkedin-(?:public|lead-old-title)/;
  const shown = pages.filter(({ file, url }) => /\/(?:in|sales)\//.test(url) && !whole.test(file));
  it.each(shown.map((page) => [page.file, page] as const))('%s never lends its name to the next person', (_, page) => {
    for (const path of [
      'in/somebody-else-99/',
      'sales/lead/ACwAAzzzzzzzzzzzzzz,NAME_SEARCH,q',
      'talent/profile/AEMAAzzz',
    ])
      expect(named(page.html, `https://www.linkedin.com/${path}`)).toBeUndefined();
  });
});

describe('hostile text', () => {
  const { html, url } = fixture('linkedin-profile-new-layout.html');
  it.each([
    '<b>Mira</b>',
    '"><img src=x>',
    '{{constructor}}',
    'LinkedIn Member',
    'M*** S***',
    '🚀',
    ' ',
    'x'.repeat(1e5),
  ])('%j as a name comes out short and plain, or not at all', (name) => {
    const shown = named(html.replaceAll('Mira Solberg', name.replace(/</g, '&lt;')), url);
    expect(shown ?? '').not.toMatch(/[<>*]|linkedin/i);
    expect((shown ?? '').length).toBeLessThanOrEqual(120);
  });
});

describe('titles', () => {
  it.each([
    ['(1) Ann Lee | LinkedIn', [['Ann Lee']]],
    ['Ann Lee - Buyer - Acme | LinkedIn', [['Ann Lee', 'Ann Lee - Buyer', 'Ann Lee - Buyer - Acme']]],
    ['Experience | Ann Lee | LinkedIn', [['Experience'], ['Ann Lee']]],
    ['Ann Smith-Lee | LinkedIn', [['Ann Smith-Lee']]],
    ['Ann Lee | Sales Navigator', [['Ann Lee']]],
    ['LinkedIn', []],
    ['', []],
  ])('%s', (title, names) => expect(titleNames(title).map((piece) => piece.map(({ name }) => name))).toEqual(names));

  it.each([
    ['Anne - Marie Dupont | LinkedIn', 'Anne - Marie Dupont', 'Anne - Marie Dupont'],
    ['Anne - Marie Dupont - Buyer - Acme | LinkedIn', 'Anne - Marie Dupont', 'Anne - Marie Dupont'],
    ['Ann Lee - Assistant to Bo Berg | LinkedIn', 'Bo Berg', undefined],
    ['Ann Lee - Assistant to Bo Berg | LinkedIn', 'Ann Maria Lee', 'Ann Lee'],
  ])('%s confirms %s as %s', (title, heading, name) => expect(confirmed(heading, titleNames(title).flat())).toBe(name));
});

describe('two spellings', () => {
  it.each([
    ['Ann Lee', 'Ann Lee', 'Ann Lee'],
    ['Ann Lee', 'Ann Maria Lee', 'Ann Lee'],
    ['Mira Solberg (Holm)', 'Mira Solberg', 'Mira Solberg'],
    ['ANN LEE', 'Ann Lee', 'ANN LEE'],
    ['Ann', 'Ann Lee', undefined],
    ['Ann Lee', 'Ann Berg', undefined],
    ['李安', '李安', '李安'],
    ['李安', '李安安', undefined],
    ['', '', undefined],
  ])('%s and %s', (one, other, both) => expect(agreed(one, other)).toBe(both));

  it.each([
    ['ann-lee-4711', 'Ann Lee', true],
    ['lee-ann', 'Ann Lee', true],
    ['annlee', 'Ann Lee', true],
    ['asa-berg-1', 'Åsa Berg', true],
    ['ann-maria-lee', 'Ann Lee', false],
    ['ann-lee', 'Ann', false],
    ['ann-berg', 'Ann Lee', false],
    ['annleeson', 'Ann Lee', false],
  ])('%s for %s: %s', (slug, name, yes) => expect(spells(slug, name)).toBe(yes));
});
