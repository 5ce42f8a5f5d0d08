// @vitest-environment happy-dom
// What holds for every site of lib/detect, shown on the saved pages of tests/fixtures/detect.
//
// A saved page is one HTML file, written by hand with invented people at example domains. Its first line is one comment
// with JSON:
//   <!-- {"date":"2025-03","kind":"open message","url":"https://…","mine":["rep@own.example"],"expect":SIGHTING} -->
// `date`: when markup like this was seen. `kind`: the case in words. `url`: where the page stands. `mine` (may be left
// out): addresses known to be the rep's. `expect`: the whole answer of detect(), or null. Name a file after its site:
// gmail-sent.html.
import { describe, expect, it } from 'vitest';
import { detect, sites } from '../../lib/detect';
import { Sighting } from '../../lib/model/sighting';
import { type Fixture, fixtures } from '../detect/fixtures';
import { bodyOf, ownersOf, parse } from '../detect/site-of';

const pages = fixtures();
const read = ({ html, url, mine }: Fixture) => detect(parse(html), url, { mine });

/** Ways a page can be half there: cut off, emptied, stripped of attributes or texts, nested, without a body. */
const garbled: Record<string, (html: string) => string> = {
  empty: () => '',
  'cut in the middle': (html) => html.slice(0, html.length / 2),
  'without attributes': (html) => html.replace(/<([a-z][a-z0-9-]*)\s[^>]*>/gi, '<$1>'),
  'with empty attributes': (html) => html.replace(/="[^"]*"/g, '=""'),
  'without texts': (html) => html.replace(/>[^<]+</g, '><'),
  'with letters swapped': (html) => html.replace(/@/g, '@@').replace(/</g, '< <'),
  'with a hundred wrappers': (html) => '<div>'.repeat(100) + html,
};

/** The address that stands in the text of a mail wherever a saved page has one. */
const IN_TEXT = /(<body[\s\S]*>[^<]*)bruno@falk\.example/;

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
  it(page.kind, () => expect(read(page)).toEqual(page.expect));

  it('is not changed by reading', () => {
    const document = parse(page.html);
    const before = document.documentElement.outerHTML;
    detect(document, page.url, { mine: page.mine });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('belongs to one site at most', () => expect(ownersOf(page).map(({ id }) => id).length).toBeLessThan(2));

  it.each(Object.entries(garbled))('never breaks and never invents: %s', (_name, spoil) => {
    const seen = read({ ...page, html: spoil(page.html) });
    if (seen) expect(Sighting.safeParse(seen).success).toBe(true);
    if (seen?.kind === 'person' && page.expect?.kind === 'person') {
      const known = JSON.stringify(page.expect);
      for (const { value } of seen.person.handles) expect(known).toContain(value);
    }
  });

  if (IN_TEXT.test(page.html))
    it('is not taken in by a copy of itself inside the mail', () => {
      const copy = (/<body[^>]*>([\s\S]*)<\/body>/.exec(page.html)?.[1] ?? '').replace(
        /[^\s"'<>&;:=?/]+@[\w.-]+\.example/g,
        'thief@evil.example',
      );
      const seen = read({ ...page, html: page.html.replace(IN_TEXT, (_, before: string) => before + copy) });
      const person = (sighting: Sighting | null) => (sighting?.kind === 'person' ? sighting.person : null);
      // The generic reader knows no bodies for sure; there it may ask the rep.
      if (seen?.site === 'generic' && seen.kind === 'unclear') return;
      expect(person(seen)).toEqual(person(page.expect));
    });

  it('reads the same twice', () => expect(read(page)).toEqual(read(page)));
});

describe('pages that are none', () => {
  const header = '<h1>Ann Lee</h1><p>From: Ann Lee &lt;ann@x.example&gt;</p><p>Date: 09:14</p>';

  it.each(['about:srcdoc', 'blob:https://mail.example/5', 'data:text/html,x', 'not an address', ''])(
    'shows nobody at %j',
    (url) => expect(detect(parse(header), url)).toBeNull(),
  );

  it('reads the same header on a page', () =>
    expect(detect(parse(header), 'https://mail.example/5')).toMatchObject({
      kind: 'person',
      person: { name: 'Ann Lee' },
    }));
});

describe('sites', () => {
  it('all have their own stable id, in the spelling of files', () => {
    const ids = sites.map((site) => site.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('each have a saved page', () => {
    const owned = pages.flatMap((page) => ownersOf(page).map(({ id }) => id));
    expect([...new Set(owned)].sort(), 'the sites of which there is a page').toEqual(
      sites.map((site) => site.id).sort(),
    );
  });

  it.each(sites.map((site) => [site.id, site] as const))('%s asks for nothing but https hosts', (_id, site) => {
    for (const pattern of site.hosts) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\S*\*$/);
  });

  it('answer within the schema', () => {
    for (const page of pages) {
      const seen = read(page);
      if (seen) expect(Sighting.safeParse(seen).error?.issues ?? []).toEqual([]);
    }
  });
});

describe('the text of a letter is out of bounds', () => {
  const address = /[^\s"'<>&;:=?/]+@[\w.-]+\.example/g;
  /** Where it stands in the last text, no attribute, and is not the answer. */
  const inText = /^([\s\S]*>[^<]*)bruno@falk\.example([\s\S]*)$/;
  const bare = (markup = '') => markup.replace(address, '');
  const withText = pages.filter(
    ({ html, kind, expect: said }) =>
      !/compos|writ|draft/.test(kind) &&
      said?.surface === 'message' &&
      said.site !== 'generic' &&
      inText.test(html) &&
      !JSON.stringify(said).includes('bruno@falk.example'),
  );

  it.each(withText.map((page) => [page.file, page] as const))(
    '%s: nobody of it is named, even where the frame says nothing',
    (_, page) => {
      const inside = (/<body[^>]*>([\s\S]*)<\/body>/.exec(page.html)?.[1] ?? '').replace(address, 'thief@evil.example');
      const [, before, after] = inText.exec(page.html) ?? [];
      const html = bare(before) + inside + bare(after);
      expect(JSON.stringify(read({ ...page, html }))).not.toContain('thief@');
    },
  );

  const letters = pages.filter(({ expect: said }) => said?.surface === 'message' && said.site !== 'generic');
  const views = Map.groupBy(letters, (page) => `${page.expect?.site}, ${bodyOf(page)}`);

  it.each([...views])('%s, has a saved message with bruno@falk.example in its text', (view, shown) => {
    const say = `no saved message of this view has bruno@falk.example in the letter’s text, where copies are put: ${view}`;
    expect(
      shown.filter(({ html }) => html.includes('bruno@falk.example')).map(({ file }) => file),
      say,
    ).not.toEqual([]);
  });

  it.each(withText.map((page) => [page.file, page] as const))(
    '%s: it stands in what its view calls the body',
    (_, page) => {
      const body = bodyOf(page);
      const document = parse(page.html);
      const outside = [...document.querySelectorAll('*')].filter(
        (element) =>
          [...element.childNodes].some(
            ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.includes('bruno@falk'),
          ) && !(body && element.closest(body)),
      );
      const say = `the letter’s text is outside of “${body}”, so what stands in it could be believed`;
      expect(
        outside.map(({ outerHTML }) => outerHTML.slice(0, 80)),
        say,
      ).toEqual([]);
    },
  );
});
