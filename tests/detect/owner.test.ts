// @vitest-environment happy-dom
// Whom a page marks as the one who is signed in: offered to the rep, never anybody else on the page.
import { expect, test } from 'vitest';
import { ownerOn } from '@/lib/detect';
import { Owner } from '@/lib/model/sighting';
import { fixture, fixtures } from './fixtures';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('LinkedIn: the profile in the bar, with the name of its photo', () => {
  const bar = (more: string) =>
    `<nav id="global-nav"><div class="search-global"><a href="/in/somebody-else/">x</a></div>${more}</nav>`;
  const me = '<a href="/in/robin-voss/"><img class="global-nav__me-photo" alt="Robin Voss"></a>';
  const on = (html: string) => ownerOn(parse(html), 'https://www.linkedin.com/feed/');
  expect(on(bar(me))).toEqual({ site: 'linkedin', addresses: [], names: ['Robin Voss'], linkedin: 'robin-voss' });
  expect(on(bar('<a href="/in/robin-voss/">a</a><a href="/in/other/">b</a>'))).toBeNull();
  expect(on(bar(''))).toBeNull();
});

test('a site that must not be read is not asked', () => {
  const { html, url } = fixture('roundcube-message.html');
  const owner = ownerOn(parse(html), url);
  expect(owner === null || ownerOn(parse(html), url, { roundcube: 'off' }) === null).toBe(true);
});

test('on every saved page the owner is within the schema, and is nobody the page is about', () => {
  for (const page of fixtures()) {
    const owner = ownerOn(parse(page.html.replaceAll('iframe', 'x-frame')), page.url);
    if (owner) expect(Owner.safeParse(owner).error?.issues ?? []).toEqual([]);
    if (page.expect?.kind !== 'person') continue;
    const theirs = page.expect.person.handles.map(({ value }) => value);
    for (const mine of [...(owner?.addresses ?? []), owner?.linkedin ?? '']) expect(theirs).not.toContain(mine);
  }
});
