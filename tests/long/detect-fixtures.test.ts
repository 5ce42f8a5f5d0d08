// The saved pages of tests/fixtures/detect in a real Chromium: fake documents have other parsers, styles and selectors.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as detector from '../../lib/detect';
import { chromium } from '../browser/find.ts';
import { type Fixture, fixtures } from '../detect/fixtures';

/** One reading of a page of any size. Milliseconds. */
const LONGEST_READ = 50;

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rung-detect-'));
let browser: Browser;
let page: Page;
let script = '';
/** What the page gets when it asks for its document. */
let markup = '';

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2024',
      lib: {
        entry: join(root, 'lib/detect/index.ts'),
        formats: ['iife'],
        name: 'Detector',
        fileName: () => 'detector.js',
      },
    },
  });
  script = readFileSync(join(folder, 'detector.js'), 'utf8');
  browser = await launch({ executablePath: chromium(), args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const whole = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (whole ? request.respond({ contentType: 'text/html; charset=utf-8', body: markup }) : request.abort());
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Shows markup at its address, as a document of its own; nothing else is answered. */
async function show({ url, html }: Pick<Fixture, 'url' | 'html'>): Promise<void> {
  await page.goto('about:blank');
  markup = html;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** The answer, the time of the best of five more readings (other programs run too), and whether the page is unchanged. */
const read = (mine: string[], url = page.url()) =>
  page.evaluate(
    (source, known, url, longest) => {
      // A page may call its things like ours, so the detector gets a scope of its own.
      const { detect } = new Function(`${source}; return Detector;`)() as typeof detector;
      const root = Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;
      const before = root.outerHTML;
      const seen = detect(document, url, { mine: known });
      // The best of several: what the machine does besides is not the detector's.
      const times: number[] = [];
      while (times.length < 5 || (times.length < 20 && Math.min(...times) >= longest)) {
        const started = performance.now();
        detect(document, url, { mine: known });
        times.push(performance.now() - started);
      }
      return { seen, took: Math.min(...times), changed: root.outerHTML !== before };
    },
    script,
    mine,
    url,
    LONGEST_READ,
  );

describe('in a real browser', () => {
  it.each(fixtures().map((page) => [page.file, page.kind, page] as const))('%s: %s', async (_file, _kind, fixture) => {
    await show(fixture);
    const { seen, changed } = await read(fixture.mine);
    expect(seen).toEqual(fixture.expect);
    expect(changed).toBe(false);
  });

  const heavy: Record<string, string> = {
    '100,000 links': '<a href="mailto:ann@x.example">Ann</a> '.repeat(100_000),
    '100,000 links to different people': Array.from(
      { length: 100_000 },
      (_, i) => `<a href="mailto:p${i}@x.example">P</a> `,
    ).join(''),
    '100,000 texts': '<p>Ann &lt;ann@x.example&gt;</p>'.repeat(100_000),
    '2,000 levels': `${'<div class="from">'.repeat(2_000)}<a href="mailto:ann@x.example">Ann</a>`,
    'a name of a megabyte': `<table><tr><td>From</td><td><a href="mailto:ann@x.example">${'Ann '.repeat(262_144)}</a></td><td>09:14</td></tr></table>`,
    'an address of a megabyte': `<p>From: ${'a'.repeat(1_048_576)}@${'x.'.repeat(1000)}example</p>`,
  };
  const places = [
    'https://page.example/',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgRnDxKwv',
    'https://mail.example/?_task=mail&_action=show',
  ] as const;
  it.each(Object.entries(heavy))('is quick on %s', async (_name, body) => {
    // Read as if it stood at each of these addresses: parsing so much again would only cost time.
    await show({ url: places[0], html: `<!doctype html><title>Heavy</title><body><div role="main">${body}</div>` });
    for (const url of places) expect((await read([], url)).took, url).toBeLessThan(LONGEST_READ);
  });
});
