// Every page of the notebook, opened on a full one: when it was painted, its longest task, and the memory it holds.
import { openOwn, type Session } from '../browser/chromium.ts';
import { paths } from '../browser/notebook.ts';
import type { Options } from './options.ts';
import type { Bench } from './page/index.ts';
import type { Seeded } from './seeded.ts';
import { type Line, quantile } from './verdict.ts';

declare const bench: Bench;

const PAINTED_MS = 1_000;
const TASK_MS = 100;
const HEAP_MB = 100;
/** What the browser calls one task in a trace. */
const TASK = 'ThreadControllerImpl::RunTask';
/** A page is watched until nothing was painted and no task was long for so many milliseconds, */
const QUIET_MS = 1_500;
/** but not for longer than this. */
const WATCHED_MS = 12_000;
/** Then it does what pages do by themselves when they have come to rest; the next one would wait for that. */
const REST_MS = 2_500;

interface Seen {
  /** Milliseconds since the page was asked for. */
  painted: number;
  /** When something was seen last. */
  last: number;
}

/** Notes in the page when its largest part was painted, and when the last long task was over. */
const watch = () => {
  const seen: Seen = { painted: 0, last: 0 };
  Object.assign(globalThis, { seen });
  const note = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) each(entry);
      seen.last = performance.now();
    }).observe({ type, buffered: true });
  note('largest-contentful-paint', (entry) => {
    seen.painted = entry.startTime;
  });
  note('longtask', () => {});
};

interface Traced {
  traceEvents: {
    name: string;
    ph: string;
    pid: number;
    tid: number;
    dur?: number;
    tdur?: number;
    args: { name?: string };
  }[];
}

/** The longest task of the pages' main thread in milliseconds of the processor: what other programs do does not count. */
function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as Traced;
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const isMain = new Set(mains.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === TASK && isMain.has(`${pid}/${tid}`));
  if (tasks.length === 0) throw new Error('The trace of the page holds no task: does the browser call them otherwise?');
  return tasks.reduce((longest, { tdur, dur = 0 }) => Math.max(longest, (tdur ?? dur) / 1_000), 0);
}

interface Opened {
  painted: number;
  longest: number;
  /** MB. */
  heap: number;
}

async function opened(session: Session, route: string): Promise<Opened> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.tracing.start({ categories: ['toplevel', '__metadata'] });
  await page.goto(`chrome-extension://${session.extension.id}/notebook.html#/${route}`);
  await page.bringToFront();
  await page.evaluate(
    (quiet, most) =>
      new Promise<void>((settled) => {
        const { seen } = globalThis as unknown as { seen: Seen };
        const look = () => {
          const now = performance.now();
          if (now > most || (seen.painted > 0 && now > seen.last + quiet)) settled();
          else setTimeout(look, 100);
        };
        look();
      }),
    QUIET_MS,
    WATCHED_MS,
  );
  const { painted } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  const longest = longestTask(await page.tracing.stop());
  // What is held, without what the browser has not swept up yet.
  const swept = await page.createCDPSession();
  await swept.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await new Promise((rested) => setTimeout(rested, REST_MS));
  await page.close();
  return { painted, longest, heap: JSHeapUsedSize / 2 ** 20 };
}

function line(route: string, rounds: readonly Opened[]): Line {
  const middle = (of: keyof Opened) =>
    quantile(
      rounds.map((round) => round[of]),
      0.5,
    );
  const [painted, longest, heap] = [middle('painted'), middle('longest'), middle('heap')];
  return {
    what: `page ${route}`,
    figure: `painted ${painted.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, heap ${heap.toFixed(0)} MB held`,
    budget: `at most ${PAINTED_MS} ms, ${TASK_MS} ms, ${HEAP_MB} MB`,
    kept: painted > 0 && painted <= PAINTED_MS && longest <= TASK_MS && heap <= HEAP_MB,
  };
}

/** Each in turn, and all of them again: what else the machine does meanwhile falls on all of them. */
export async function pages({ session, bare }: Seeded, options: Options): Promise<Line[]> {
  const page = await bare();
  const someone = await page.evaluate(() => bench.anybody());
  await page.close();
  const routes = paths().filter((path) => options.pages.length === 0 || options.pages.includes(path));
  const seen = new Map<string, Opened[]>(routes.map((route) => [route, []]));
  // The first page of all waits for the browser to be ready.
  await (await openOwn(session, 'notebook.html#/help')).close();
  for (let round = 0; round < options.rounds; round += 1)
    for (const [route, rounds] of seen)
      rounds.push(await opened(session, route === 'person' ? `${route}/${someone}` : route));
  return [...seen].map(([route, rounds]) => line(route, rounds));
}
