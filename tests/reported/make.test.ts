// @vitest-environment happy-dom
// A reported page as a saved page: enough of the shape is left to know and read the site, and whoever stands in it is
// invented.
import { describe, expect, it, test } from 'vitest';
import { detect } from '@/lib/detect';
import { outline } from '@/lib/detect/outline';
import type { Sighting } from '@/lib/model/sighting';
import { type Fixture, fixtures } from '../detect/fixtures';
import { parse } from '../detect/site-of';
import { type Frame, fileOf, framesOf, make } from './make';
import { MEANT, somebody } from './people';

const reported = ({ html, url }: Fixture): Frame => framesOf(outline(parse(html), url))[0] as Frame;

const pages = fixtures()
  .filter((page) => page.expect?.kind === 'person')
  .map((page) => ({ ...page, frame: reported(page) }));
type Page = (typeof pages)[number];
const person = (seen: Sighting | null) => (seen?.kind === 'person' ? seen.person : undefined);

/** Words of addresses that are words of every page, too. */
const COMMON = /^(?:example|mail|linkedin|firm|team|info|support|profile)$/i;
const SKIPPED = 'script,style,noscript,template,link,meta,path,base';

/** The places that hold the person the page is about: what somebody who knows the page would choose. */
function placesOf(page: Page): number[] {
  const { name, handles = [] } = person(page.expect) ?? {};
  const marks = [name, ...handles.map(({ value }) => value)].filter((mark) => mark !== undefined);
  const document = parse(page.html);
  for (const each of [...document.querySelectorAll(SKIPPED)]) each.remove();
  const said = [...document.querySelectorAll('*')].map((element) =>
    [
      ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
      ...[...element.attributes].map(({ value }) => value),
    ].join('\n'),
  );
  return make(page.frame, [])
    .places.filter(({ element }) => marks.some((mark) => decodeURI(said[element] ?? '').includes(mark)))
    .map(({ number }) => number);
}

/** Who is named on the saved page that a reader of the report would make. */
function read(page: Page) {
  const chosen = [0, ...placesOf(page)];
  const [line = '', ...rest] = fileOf(make(page.frame, chosen), 'as reported', '2026-11').split('\n');
  const head = JSON.parse(/^<!--\s*(\{.*\})\s*-->$/.exec(line)?.[1] ?? '') as Fixture;
  return { head, seen: detect(parse(rest.join('\n')), head.url) };
}

describe.each(pages.map((page) => [page.file, page] as const))('%s, reported', (_, page) => {
  const { frame } = page;

  it('is known for the site it is of', () => {
    const { expect: said } = make(frame, [1]);
    expect(said?.site ?? page.expect?.site).toBe(page.expect?.site);
  });

  it('says nothing of what the page said', () => {
    const { name = '', handles } = person(page.expect) as { name?: string; handles: { value: string }[] };
    const secrets = [...name.split(/[^\p{L}]+/u), ...handles.flatMap(({ value }) => value.split(/[^\p{L}]+/u))];
    for (const secret of secrets)
      if (secret.length > 3 && !COMMON.test(secret))
        expect(frame.address + frame.html).not.toMatch(new RegExp(secret, 'i'));
  });
});

test('of most pages so much is left that whoever stands there is named', () => {
  const lost = pages.filter((page) => {
    const { head, seen } = read(page);
    return (
      !person(head.expect) || JSON.stringify(person(seen)?.handles) !== JSON.stringify(person(head.expect)?.handles)
    );
  });
  console.log(`reported pages on which the right person is named: ${pages.length - lost.length} of ${pages.length}`);
  // Where signs name somebody without a word (ids, folders in another language), a line has to be mended by hand.
  expect(lost.length / pages.length).toBeLessThanOrEqual(0.16);
});

test('each frame of a report is one page, and what is no report has none', () => {
  const two = `${outline(parse('<p>one</p>'), 'https://a.example/')}\n\n${outline(parse('<p>two</p>'), 'https://b.example/?a=1&b=2')}`;
  expect(framesOf(two).map(({ address }) => address)).toEqual(['https://x.x/', 'https://x.x/?a=0&b=0']);
  expect(framesOf('<html><p>a page as it was</p></html>')).toEqual([]);
});

test('nobody chosen is a page about nobody, and everybody invented is somebody else', () => {
  const frame = framesOf(outline(parse('<ul><li>Ann Lee</li><li>Bo Rask</li></ul>'), 'https://a.example/'))[0] as Frame;
  const { expect: said, places } = make(frame, []);
  expect(said).toBeNull();
  expect(new Set(places.map(({ says }) => says)).size).toBe(2);
  const all = Array.from({ length: 400 }, (_, number) => somebody(number).email);
  expect(new Set([...all, MEANT.email]).size).toBe(401);
});
