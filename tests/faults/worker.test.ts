// The background is killed again and again under a mail that is read: the badge still says who is in front.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { end, open, openOwn, type Session, start } from '../browser/chromium';
import { until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';
import { chanceOf, seed } from './session';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

const KILLS = 20;
let session: Session;
let own: Page;
beforeAll(async () => {
  session = await start({ shelf: practice, build: 'granted' });
  own = await openOwn(session, 'notebook.html');
});
afterAll(() => end(session));

const badge = (page: Page): Promise<string | undefined> =>
  own.evaluate(async (url) => {
    // The newest: a page of an attempt before may be there still.
    const tab = (await chrome.tabs.query({})).findLast((candidate) => candidate.url === url);
    return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());

async function killWorker(): Promise<void> {
  const worker = session.browser.targets().find((target) => target.type() === 'service_worker');
  const cdp = await session.browser.target().createCDPSession();
  if (worker)
    await cdp
      .send('Target.closeTarget', { targetId: (worker as unknown as { _targetId: string })._targetId })
      .catch(() => {});
  await cdp.detach();
}

test(`${KILLS} kills of the background leave no wrong badge, and no page without one`, async () => {
  const chance = chanceOf(seed);
  const page = await open(session, addresses.linkedin);
  await until(async () => (await badge(page)) === '+', 'the first badge');
  for (let n = 0; n < KILLS; n += 1) {
    await killWorker();
    await new Promise((later) => setTimeout(later, chance(200)));
    const somebody = n % 2 === 0;
    await page.goto(somebody ? addresses.nobody : addresses.linkedin);
    await until(async () => (await badge(page)) === (somebody ? '' : '+'), `the badge after kill ${n + 1}`);
  }
  expect(await badge(page)).toBe('+');
});
