// A browser whose own notebook holds so many people and entries. It is filled once, into a profile below .output/bench/,
// and opened again by every later run; a filling that was broken off goes on where it stopped.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../browser/builds.ts';
import { openOwn, type Session, start } from '../browser/chromium.ts';
import { until } from '../browser/screen.ts';
import { practice } from '../practice/practice.ts';
import { packed } from '../steps/packed.ts';
import type { Options } from './options.ts';
import type { Bench } from './page/index.ts';

declare const bench: Bench;

/** People in one go; the browser shows that it lives in between. */
const STEP = 2_000;
/** What decides what is filled in. */
const SOURCES = ['fill.ts', 'people.ts', 'words.ts'];

export interface Seeded {
  session: Session;
  /** Opens a page of the extension that runs none of its scripts, only the bench's own, on the same notebook. */
  bare(): Promise<Page>;
}

/** `filled`: all rows are there; `whole`: and nothing is left to be done with them. */
type Progress = ReturnType<Bench['progress']> & { filled?: boolean; whole?: boolean };

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

function profileOf({ contacts, entries }: Options): string {
  const sources = SOURCES.map((file) => readFileSync(join(import.meta.dirname, 'page', file), 'utf8'));
  const mark = createHash('sha256').update(sources.join()).digest('hex').slice(0, 8);
  return join(root, '.output/bench', `${contacts}-${entries}-${mark}`);
}

async function fillIn(page: Page, { contacts }: Options, progress: Progress, keep: (to: Progress) => void) {
  const started = performance.now();
  await page.evaluate((progress) => bench.goOn(progress), progress);
  for (let from = progress.people; from < contacts; from += STEP) {
    await page.evaluate((from, to) => bench.fill(from, to), from, Math.min(from + STEP, contacts));
    keep(await page.evaluate(() => bench.progress()));
    process.stdout.write(`\rfilled ${Math.min(from + STEP, contacts)} of ${contacts} people, ${seconds(started)}`);
  }
  const size = await page.evaluate(() => bench.finish());
  console.log(`\n${size.contacts} contacts, ${size.entries} entries`);
  await page.evaluate(() => bench.unlearn());
  keep({ ...(await page.evaluate(() => bench.progress())), filled: true });
}

/** As long as anything may take on a slow machine. Milliseconds. */
const AN_HOUR = 3_600_000;

/** What the program does by itself after a large import: words learnt, lists weighed. Both go on where they were. */
async function settle(page: Page): Promise<void> {
  const started = performance.now();
  await page.evaluate(() => bench.settle());
  while (!(await page.evaluate(() => bench.isSettled()))) await new Promise((later) => setTimeout(later, 1_000));
  console.log(`words learnt and everybody weighed for the lists in ${seconds(started)}`);
}

/** The first page after such a filling copies the whole notebook; that is over before anything is measured. */
async function copied(session: Session): Promise<void> {
  const page = await openOwn(session, 'notebook.html#/welcome');
  const state = () =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): unknown } } } })
        .chrome;
      const kept = (await storage.local.get('vault/copies')) as { 'vault/copies'?: { at: string | null } };
      return Boolean(kept['vault/copies']?.at);
    });
  await until(state, 'the copies of the notebook', AN_HOUR);
  await page.close();
}

export async function seeded(options: Options): Promise<Seeded> {
  const profile = profileOf(options);
  const file = join(profile, 'filled.json');
  mkdirSync(profile, { recursive: true });
  const kept: Progress = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { people: 0, next: 0, counted: [] };
  const keep = (progress: Progress) => writeFileSync(file, JSON.stringify(progress));
  const session = await start({ profile, shelf: practice });
  const script = await packed('bench/page/index.ts');
  const bare = async () => {
    const page = await openOwn(session, 'icon/16.png');
    page.on('pageerror', (error) => console.error(error));
    await page.evaluate(script);
    await page.evaluate(
      (contacts, entries) => bench.open(contacts, entries, 'rung'),
      options.contacts,
      options.entries,
    );
    return page;
  };
  if (!kept.whole) {
    const page = await bare();
    if (!kept.filled) await fillIn(page, options, kept, keep);
    await settle(page);
    await page.close();
    await copied(session);
    keep({ ...kept, filled: true, whole: true });
  }
  return { session, bare };
}
