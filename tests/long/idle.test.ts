// An open page rests: while nothing changes it reads nothing, writes nothing, and no timer of it goes off.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LATE_MS } from '@/lib/detect/fresh';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook, paths } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { press, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let popup: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  popup = (await meet(session, 'linkedin')).popup;
  await log(popup, 'Called about the spring line');
});
afterAll(() => giveBack(session));

/** A popup looks at a slow page once more. */
const SETTLED_MS = LATE_MS + 2_000;
const IDLE_MS = 10_000;
const PATIENCE_MS = 60_000;

interface Counting {
  did: Record<string, number>;
}

/** Counts, from the first script on, whatever wakes a page or reaches for what is kept. */
const count = () => {
  const scope = globalThis as unknown as Counting & Record<string, (...words: unknown[]) => unknown>;
  scope.did = {};
  const note = (what: string) => {
    scope.did[what] = (scope.did[what] ?? 0) + 1;
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...words) {
    note('transaction');
    return transaction.apply(this, words);
  };
  for (const timer of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
    const real = scope[timer]?.bind(globalThis);
    scope[timer] = (work, ...words) =>
      real?.(
        (...given: unknown[]) => {
          note(timer);
          return (work as (...all: unknown[]) => unknown)(...given);
        },
        ...words,
      );
  }
};

async function openCounted(address: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(count);
  await page.goto(`chrome-extension://${session.extension.id}/${address}`, { waitUntil: 'load' });
  return page;
}

/** Thirty pages that all start at once wait for each other longer than a browser's own patience with one. */
const AT_A_TIME = 3;

async function openFewAtATime(addresses: string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (let from = 0; from < addresses.length; from += AT_A_TIME)
    pages.push(...(await Promise.all(addresses.slice(from, from + AT_A_TIME).map(openCounted))));
  return pages;
}

/** What each page does from now on for so long. */
async function didWithin(pages: Page[], ms: number): Promise<Counting['did'][]> {
  for (const page of pages)
    await page.evaluate(() => {
      (globalThis as unknown as Counting).did = {};
    });
  await new Promise((rested) => setTimeout(rested, ms));
  return Promise.all(pages.map((page) => page.evaluate(() => (globalThis as unknown as Counting).did)));
}

test('no page does anything for ten seconds while nothing changes', { timeout: 240_000 }, async () => {
  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Dana Whitfield/);
  const person = await until(async () => /person\/.+/.exec(notebook.url())?.[0], 'the page of a person');
  await notebook.close();
  const addresses = [...[...paths(), person].map((route) => `notebook.html#/${route}`), 'popup.html', 'sidepanel.html'];
  const pages = await openFewAtATime(addresses);
  await new Promise((settled) => setTimeout(settled, SETTLED_MS));
  // Thirty open pages take their time to come to rest; what matters is that they do.
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const all = await didWithin(pages, LATE_MS);
    if (all.every((did) => Object.keys(did).length === 0)) break;
  }
  const did = await didWithin(pages, IDLE_MS);
  const busy = addresses.flatMap((address, n) =>
    Object.keys(did[n] ?? {}).length > 0 ? [[address, did[n]] as const] : [],
  );
  expect(Object.fromEntries(busy)).toEqual({});
  expect(addresses.length).toBeGreaterThan(12);
});
