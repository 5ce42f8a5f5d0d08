// What is measured in the store itself, each part by a name that `--only` knows.
import { packed } from '../steps/packed.ts';
import { onPage } from './browser.ts';
import type { Options } from './options.ts';
import type { Bench } from './page/index.ts';
import type { Seeded } from './seeded.ts';
import { type Line, limitLine, ratioLine, timingLine } from './verdict.ts';

declare const bench: Bench;

const BARE_RATIO = 1.2;
const SEARCH_MS = 50;
const LINE_RATIO = 2;
const LINE_MS = 30;
const LIST_MS = 100;
const IMPORT_RATIO = 1.2;
/** As many as the largest address book LinkedIn lets anybody have. */
const IMPORTED = 30_000;

/** On a page of its own, which is closed afterwards: pages of one extension share their memory. */
async function measured(seeded: Seeded, measure: (page: Awaited<ReturnType<Seeded['bare']>>) => Promise<Line[]>) {
  const page = await seeded.bare();
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

export const sightings = (seeded: Seeded, { samples }: Options): Promise<Line[]> =>
  measured(seeded, async (page) => {
    const { ours, bare } = await page.evaluate((n) => bench.sightings(n), samples);
    const what = 'sighting to history, against bare IndexedDB';
    return [timingLine(ours), timingLine(bare), ratioLine(what, ours, bare, BARE_RATIO)];
  });

export const search = (seeded: Seeded, { samples }: Options): Promise<Line[]> =>
  measured(seeded, async (page) => {
    const people = await page.evaluate((n) => bench.searches(n), samples);
    const words = await page.evaluate((n) => bench.wordSearches(n), Math.min(samples, 200));
    return [...people, ...words].map((timing) => limitLine(timing, SEARCH_MS));
  });

export const lists = (seeded: Seeded, { samples }: Options): Promise<Line[]> =>
  measured(seeded, async (page) => {
    const timings = await page.evaluate((n) => bench.listing(n), Math.min(samples, 20));
    return timings.map((timing) => limitLine(timing, LIST_MS));
  });

export const lines = (seeded: Seeded, { samples }: Options): Promise<Line[]> =>
  measured(seeded, async (page) => {
    const { said, silent } = await page.evaluate((n) => bench.lines(n), Math.min(samples, 100));
    const what = 'a line with its words to find, against one without';
    return [limitLine(said, LINE_MS), timingLine(silent), ratioLine(what, said, silent, LINE_RATIO)];
  });

/** Into an empty notebook, in a profile that is thrown away. */
export const imports = async (): Promise<Line[]> =>
  onPage(await packed('bench/page/index.ts'), async (page) => {
    const { ours, bare, others } = await page.evaluate((n) => bench.importing(n), IMPORTED);
    const ratio = ratioLine('importing, against bare IndexedDB', ours, bare, IMPORT_RATIO);
    return [...[ours, bare, ...others].map(timingLine), ratio];
  });
