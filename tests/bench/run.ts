// `npm run bench`: fills a notebook of full size in a real Chromium, measures what a rep waits for, and holds it against
// the budgets. Ends with 1 where one is broken.

import type { Page } from 'puppeteer-core';
import { packed } from '../steps/packed.ts';
import { onPage } from './browser.ts';
import { type Options, readOptions } from './options.ts';
import type { Bench } from './page/index.ts';
import { pages } from './pages.ts';
import { popups } from './popup.ts';
import { type Line, limitLine, ratioLine, table, timingLine } from './verdict.ts';

declare const bench: Bench;

const BARE_RATIO = 1.5;
const POPUP_RATIO = 1.5;
const SEARCH_MS = 50;
const LINE_RATIO = 2;
const IMPORT_RATIO = 1.3;
/** As many as the largest address book LinkedIn lets anybody have. */
const IMPORTED = 30_000;
/** People in one go; the browser shows that it lives in between. */
const STEP = 10_000;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** A notebook of that size, with the words of its entries. */
async function filled(page: Page, { contacts, entries }: Options): Promise<void> {
  const started = performance.now();
  await page.evaluate((contacts, entries) => bench.open(contacts, entries), contacts, entries);
  for (let from = 0; from < contacts; from += STEP) {
    await page.evaluate((from, to) => bench.fill(from, to), from, Math.min(from + STEP, contacts));
    process.stdout.write(`\rfilled ${Math.min(from + STEP, contacts)} of ${contacts} people, ${seconds(started)}`);
  }
  const size = await page.evaluate(() => bench.finish());
  console.log(`\n${size.contacts} contacts, ${size.entries} entries`);
  const learnt = await page.evaluate(() => bench.learn());
  console.log(`words of all entries learnt in ${(learnt / 1000).toFixed(0)} s`);
}

async function searched(page: Page, samples: number): Promise<Line[]> {
  const people = await page.evaluate((n) => bench.searches(n), samples);
  const words = await page.evaluate((n) => bench.wordSearches(n), Math.min(samples, 200));
  return [...people, ...words].map((timing) => limitLine(timing, SEARCH_MS));
}

const search = async (options: Options): Promise<Line[]> =>
  onPage(await packed('bench/page/index.ts'), async (page) => {
    await filled(page, options);
    return searched(page, options.samples);
  });

async function measure(options: Options): Promise<Line[]> {
  const { samples } = options;
  return onPage(await packed('bench/page/index.ts'), async (page) => {
    await filled(page, options);
    const seen = await page.evaluate((n) => bench.sightings(n), samples);
    const searches = await searched(page, samples);
    const { said, silent } = await page.evaluate((n) => bench.lines(n), Math.min(samples, 100));
    const touches = await page.evaluate((n) => bench.touches(n), Math.min(samples, 100));
    const imports = await page.evaluate((n) => bench.importing(n), IMPORTED);
    return [
      timingLine(seen.ours),
      timingLine(seen.bare),
      ratioLine('sighting to history, against bare IndexedDB', seen.ours, seen.bare, BARE_RATIO),
      ...searches,
      timingLine(said),
      timingLine(silent),
      ratioLine('a line with its words to find, against one without', said, silent, LINE_RATIO),
      timingLine(touches),
      ...[imports.ours, imports.bare, ...imports.others].map(timingLine),
      ratioLine('importing, against bare IndexedDB', imports.ours, imports.bare, IMPORT_RATIO),
    ];
  });
}

const options = readOptions(process.argv.slice(2));
const alone = { pages, search }[options.only];
if (alone) {
  const lines = await alone(options);
  console.log(table(lines));
  process.exit(lines.some((line) => line.kept === false) ? 1 : 0);
}
const { ours, empty } = await popups(Math.min(options.samples, 20));
const lines = [
  ...(await measure(options)),
  ...(await pages(options)),
  timingLine(ours),
  timingLine(empty),
  ratioLine('toolbar press to history, against an empty popup', ours, empty, POPUP_RATIO),
];
console.log(table(lines));
process.exitCode = lines.some((line) => line.kept === false) ? 1 : 0;
