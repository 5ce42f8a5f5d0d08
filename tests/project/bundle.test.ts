// What is shipped: how big it is, and that nothing in it can run foreign text or name a foreign host.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '@/lib/detect';
import { built } from '../browser/builds';

const kB = 1000;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const sizeOf = (path: string): number => statSync(path).size;
const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + sizeOf(path), 0);

/** A script and everything it imports before it runs; later `import()`s are not part of what a first paint waits for. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g))
    withImports(join(dirname(path), name), seen);
  return seen;
}

function scriptsOf(page: string): Set<string> {
  const sources = [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(
    ([, source = '']) => source,
  );
  expect(sources.length).toBeGreaterThan(0);
  return new Set(sources.flatMap((source) => [...withImports(join(dirname(page), source))]));
}

describe.each(['chrome', 'firefox'] as const)('%s', (browser) => {
  const folder = built(browser);
  const files = filesOf(folder);
  const code = files
    .filter((path) => /\.(js|html|css)$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);

  test('the content script, which runs in every frame of a switched-on site, is 3 kB at most', () => {
    expect(sizeOf(join(folder, 'sighting.js'))).toBeLessThanOrEqual(3 * kB);
  });

  // Brought into a page at the press of the button, or once where somebody has to be named for the badge.
  test.each([
    ['look.js', 40],
    ['look-linkedin.js', 40],
    ['outline.js', 8],
  ])('%s, brought in on demand, is %d kB at most', (name, most) => {
    expect(sizeOf(join(folder, name))).toBeLessThanOrEqual(most * kB);
  });

  // What the last expression of such a file comes to is the answer; one that is kept under a name answers nothing.
  test.each(['look.js', 'look-linkedin.js', 'outline.js'])('%s is one expression', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^\((?:function\(|\(\)=>)/);
  });

  test('the popup’s JavaScript is 250 kB at most', () => {
    const scripts = scriptsOf(join(folder, 'popup.html'));
    expect(scripts.size).toBeGreaterThan(1);
    expect(sum(scripts)).toBeLessThanOrEqual(250 * kB);
  });

  // A browser reads English and one language more; the others lie on the disk.
  const isFurther = (path: string) => /_locales.(?!en\b)/.test(path);

  test('everything together, in English, is 1.5 MB at most', () => {
    expect(sum(files.filter((path) => !isFurther(path)))).toBeLessThanOrEqual(1500 * kB);
  });

  test('each further language is 150 kB at most', () => {
    const languages = files.filter(isFurther);
    expect(languages).not.toEqual([]);
    expect(Math.max(...languages.map(sizeOf))).toBeLessThanOrEqual(150 * kB);
  });

  test('nothing turns text into code', () => {
    const risky = /\bnew Function\b|(?<![\w.$])eval\(|\bsetTimeout\(\s*["'`]|\bdocument\.write|insertAdjacentHTML/;
    expect(code.filter(([, text]) => risky.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('nothing turns text into markup, but one line of Preact that Rung gives nothing to', () => {
    const sinks = code.flatMap(([, text]) => text.match(/\.(inner|outer)HTML\s*=(?!=)/g) ?? []);
    // Preact's `dangerouslySetInnerHTML`; Trusted Types would refuse it even if somebody used it.
    expect(sinks.length).toBeLessThanOrEqual(1);
    expect(code.some(([, text]) => /dangerouslySetInnerHTML\s*:/.test(text))).toBe(false);
  });

  test('no host is named but those with a reason', () => {
    const hosts = code.flatMap(([, text]) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/([^\s"'`\\/)<>;,*]+)/g)].map(([, host = '']) => host),
    );
    expect([...new Set(hosts)].filter((host) => !explained(host)).sort()).toEqual([]);
  });

  test('no source map leads outside', () => {
    expect(code.filter(([, text]) => /sourceMappingURL=/.test(text)).map(([path]) => path)).toEqual([]);
  });
});

/** Names that are never asked: nothing can be, `connect-src` is 'none'. */
function explained(host: string): boolean {
  const named = [
    'www.w3.org', // names of markup languages, in Preact
    'json-schema.org', // names of schema languages, in zod
    'bit.ly', // in messages of Dexie for its developers
    'tinyurl.com', // the same
    'www.linkedin.com', // the profile of a person, made into a link
  ];
  const switchable = sites
    .flatMap((site) => site.hosts)
    .map((pattern) => pattern.replace(/^https:\/\/([^/]+)\/.*$/, '$1'));
  return [...named, ...switchable].includes(host) || host.includes('${') || /(^|\.)example$/.test(host);
}
