// Every page of the notebook, opened on a full one: when it was painted, its longest task, and the memory it holds.
import type { Page } from 'puppeteer-core';
import { make } from '../browser/builds.ts';
import { end, openOwn, type Session, start } from '../browser/chromium.ts';
import { paths } from '../browser/notebook.ts';
import { until } from '../browser/screen.ts';
import { packed } from '../steps/packed.ts';
import type { Options } from './options.ts';
import type { Bench } from './page/index.ts';
import type { Line } from './verdict.ts';

declare const bench: Bench;

const PAINTED_MS = 1_000;
const TASK_MS = 100;
const HEAP_MB = 100;
/** What a page still does after it was painted is seen, too. */
const WATCHED_MS = 6_000;
const STEP = 10_000;

interface Seen {
  painted: number;
  tasks: number[];
}

/** Notes in the page when its largest part was painted, and every task over 50 ms. */
const watch = () => {
  const seen: Seen = { painted: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.painted = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** Fills the extension's own notebook from a page of its own that runs no script of it. */
async function fillOwn(session: Session, { contacts, entries }: Options): Promise<string> {
  const page = await openOwn(session, 'icon/16.png');
  await page.evaluate(await packed('bench/page/index.ts'));
  await page.evaluate((contacts, entries) => bench.open(contacts, entries, 'rung'), contacts, entries);
  for (let from = 0; from < contacts; from += STEP)
    await page.evaluate((from, to) => bench.fill(from, to), from, Math.min(from + STEP, contacts));
  await page.evaluate(() => bench.finish());
  const someone = await page.evaluate(() => bench.anybody());
  await page.close();
  return someone;
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
  await until(state, 'the copies of the notebook', 600_000);
  await page.close();
}

async function opened(session: Session, route: string): Promise<Line> {
  const page: Page = await session.browser.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(`chrome-extension://${session.extension.id}/notebook.html#/${route}`);
  await page.bringToFront();
  await new Promise((settled) => setTimeout(settled, WATCHED_MS));
  const { painted, tasks } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await page.close();
  const [longest, heap] = [Math.max(0, ...tasks), JSHeapUsedSize / 2 ** 20];
  return {
    what: `page ${route.replace(/\/.*/, '')}`,
    figure: `painted ${painted.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, heap ${heap.toFixed(0)} MB`,
    budget: `at most ${PAINTED_MS} ms, ${TASK_MS} ms, ${HEAP_MB} MB`,
    kept: painted > 0 && painted <= PAINTED_MS && longest <= TASK_MS && heap <= HEAP_MB,
  };
}

export async function pages(options: Options): Promise<Line[]> {
  make('chrome');
  const session = await start({});
  try {
    const someone = await fillOwn(session, options);
    await copied(session);
    const lines: Line[] = [];
    for (const path of paths()) lines.push(await opened(session, path === 'person' ? `${path}/${someone}` : path));
    return lines;
  } finally {
    await end(session);
  }
}
