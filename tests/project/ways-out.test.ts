// What the policy of pages does not stop: a window, a tab or an address that is opened, and a connection between browsers.
import { describe, expect, test } from 'vitest';
import { filesIn, isSource, textOf } from './tree';

/** The only file that opens a page, and it opens Rung's own. */
const OWN = 'lib/ports/own-pages.ts';

const WAYS: Record<string, RegExp> = {
  'a connection between browsers': /\b(webkit)?RTCPeerConnection\b|\bRTCDataChannel\b|\bWebTransport\b/,
  'a window': /\b(window|globalThis|self)\s*(\?\.|\.)\s*open\b|\[\s*['"`]open['"`]\s*\]/,
  'a tab': /\btabs\s*(\?\.|\.)\s*(create|update|duplicate)\b|\bwindows\s*(\?\.|\.)\s*create\b/,
  'another address': /\blocation\s*(\?\.|\.)\s*(assign|replace|reload|href\s*=[^=])|\blocation\s*=[^=>]/,
  'a form that is sent': /\baction=|\.submit\(\)/,
};

const ALLOWED: Record<string, readonly string[]> = { [OWN]: ['a tab', 'another address'] };

const sources = ['entrypoints', 'components', 'lib'].flatMap(filesIn).filter(isSource);

/** The ways out that stand in a text. */
const waysIn = (text: string): string[] =>
  Object.entries(WAYS).flatMap(([way, shape]) => (shape.test(text) ? [way] : []));

describe('nothing leaves by a way that the policy of pages leaves open', () => {
  test.each(sources)('%s', (path) => {
    expect(waysIn(textOf(path)).filter((way) => !ALLOWED[path]?.includes(way))).toEqual([]);
  });

  test('each way is seen where it stands', () => {
    const samples = [
      'new RTCPeerConnection()',
      "window.open('https://a.example')",
      "browser.tabs.create({ url: 'https://a.example' })",
      "location.href = 'https://a.example'",
      'form.submit()',
    ];
    expect(samples.flatMap(waysIn)).toEqual(Object.keys(WAYS));
    for (const fine of ['location.href === url', 'store.open()', 'tabs.query({})']) expect(waysIn(fine)).toEqual([]);
  });
});
