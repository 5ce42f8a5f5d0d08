// @vitest-environment happy-dom
// Traps planted into every saved page of every site: whatever is planted, nobody wrong is named. A site's own file
// cannot name anybody past the proofs, so each trap holds for all of them and for those to come.
import { describe, expect, it } from 'vitest';
import { detect, sites } from '@/lib/detect';
import type { Sighting } from '@/lib/model/sighting';
import { fixtures } from '../detect/fixtures';
import { bodyOf, parse, siteOf } from '../detect/site-of';
import * as traps from '../detect/traps';

const read = ({ html, url, known }: traps.Trap): Sighting | null => detect(parse(html), url, known);

const pages = fixtures().flatMap((page) => {
  const site = siteOf(page);
  const person = page.expect?.kind === 'person' ? page.expect.person : undefined;
  return person ? [{ page, person, id: site?.id ?? 'generic', body: bodyOf(page), hosted: !!site?.hosts[0] }] : [];
});
const mails = pages.filter(({ body }) => body);
const named = (seen: Sighting | null) => (seen?.kind === 'person' ? JSON.stringify(seen.person) : '');

describe.each(pages.map((each) => [each.page.file, each] as const))('%s', (_, { page, person, body, hosted }) => {
  const handles = person.handles.map(({ value }) => value);

  it('the rep is not the counterpart', () => {
    // A number that means nobody without its page cannot be told to be the rep's.
    if (!person.name && person.handles.every(({ channel }) => channel === 'linkedin-member')) return;
    const seen = read(traps.repAsSender(page, person));
    for (const value of handles) expect(named(seen)).not.toContain(`"${value}"`);
    if (!handles[0]) expect(named(seen)).not.toContain(person.name);
  });

  it('a heading or a title of somebody else lends no name', () => {
    for (const trap of traps.otherHeading(page, person, !!body)) {
      const seen = read(trap);
      if (seen?.kind === 'person') expect(seen.person.name).not.toBe(traps.OTHER.name);
    }
  });

  if (!body || page.expect?.surface === 'page') return;

  it('a letter speaks for nobody', () => {
    const trap = traps.inTheBody(page, body);
    if (!trap) return;
    const seen = read(trap);
    expect(JSON.stringify(seen)).not.toContain('thief.example');
    expect(named(seen)).toBe(named(page.expect));
  });

  it('what is being written names nobody it quotes', () => {
    const trap = traps.inTheDraft(page);
    if (!trap) return;
    const seen = read(trap);
    expect(JSON.stringify(seen)).not.toContain('thief.example');
    expect(named(seen)).toBe(named(page.expect));
  });

  it('a second open message leaves open who is meant', () => {
    for (const before of [true, false]) {
      const trap = traps.secondItem(page, person, body, before);
      if (trap) expect(read(trap)?.kind).not.toBe('person');
    }
  });

  it('an address that only looks like the folder of what was sent changes nothing', () => {
    for (const trap of traps.sentWords(page, !hosted)) {
      const seen = read(trap);
      expect(['', named(page.expect)], trap.url).toContain(named(seen));
    }
  });

  it('an address in the display name is none', () => {
    // Within one company only names show, and its own directory says them.
    if (!handles[0]) return;
    for (const trap of traps.addressInName(page, person)) {
      const seen = read(trap);
      expect(JSON.stringify(seen)).not.toContain(`"${traps.BANK.email}"`);
      expect(named(seen)).not.toMatch(/Priya|bank\.example/);
      for (const { value } of seen?.kind === 'person' ? seen.person.handles : [])
        expect(JSON.stringify(page.expect)).toContain(`"${value}"`);
    }
  });
});

describe('each view of a site that shows letters', () => {
  it('is on a saved page that says whom it is about', () => {
    const shown = new Set(mails.map(({ id }) => id));
    expect(sites.flatMap(({ id, body }) => (body && !shown.has(id) ? [id] : []))).toEqual([]);
  });

  const views = Map.groupBy(mails, ({ id, body }) => `${id}, ${body}`);

  it.each([...views])('%s, keeps the letter out of bounds, on a saved page of its own', (view, shown) => {
    const planted = shown.filter(({ page, body }) => body && traps.inTheBody(page, body));
    const say = `as a body this matches nothing on ${shown.map(({ page }) => page.file)}: ${view}`;
    expect(planted.length, say).toBeGreaterThan(0);
  });
});
