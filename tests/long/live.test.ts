// Live detection on sites that are switched on: the badge follows the person, also where a site changes without loading.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { open, openOwn, type Session, update } from '../browser/chromium';
import { climb, log } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { title, until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

let session: Session;
let own: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice, build: 'granted' });
  own = await openOwn(session, 'notebook.html');
});
afterAll(() => giveBack(session));

/** The badge that a tab shows. */
const badge = (page: Page): Promise<string | undefined> =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());

const badgeIs = (page: Page, text: string) => until(async () => (await badge(page)) === text, `the badge "${text}"`);

test('somebody new is a plus, nobody is nothing', async () => {
  const page = await open(session, addresses.linkedin);
  await badgeIs(page, '+');
  await page.goto(addresses.nobody);
  await badgeIs(page, '');
  await page.close();
});

test('somebody on the ladder is the number of their stage', async () => {
  const page = await open(session, addresses.linkedin);
  const popup = await openPopup(session, page);
  await log(popup, 'First order');
  await climb(popup, '1 First business');
  await closePopup(session, popup);
  await page.reload();
  await badgeIs(page, '1');
  await page.close();
});

test('what is open with them is what the button says when it is pointed at, without the popup', async () => {
  const page = await open(session, addresses.linkedin);
  const popup = await openPopup(session, page);
  await log(popup, 'Send the price list tomorrow');
  await closePopup(session, popup);
  await page.reload();
  const said = () =>
    own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
    }, page.url());
  await until(async () => /^Dana Whitfield: Send the price list.*, due /.test(await said()), 'the follow-up');
  await page.goto(addresses.nobody);
  await until(async () => (await said()) === 'Rung', 'nothing of her');
  await page.close();
});

test('when the site shows somebody else without loading, the badge and the popup go along', async () => {
  const page = await open(session, addresses.linkedin);
  await badgeIs(page, '1');
  await page.click('aside a[href*="luis-ortega"]');
  const first = await openPopup(session, page);
  expect(await title(first)).not.toBe('Dana Whitfield');
  await closePopup(session, first);
  await badgeIs(page, '+');
  const second = await openPopup(session, page);
  expect(await title(second)).toBe('Luis Ortega');
  await closePopup(session, second);
  await page.goBack();
  await badgeIs(page, '1');
  await page.close();
});

/** Whom the side panel would show for a tab. */
const inPanel = (page: Page): Promise<string | undefined> =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    const seen = await chrome.runtime.sendMessage({ type: 'sighting/current', tabId: tab?.id });
    return (seen as { person?: { name?: string } } | null)?.person?.name;
  }, page.url());

test('a page that changes its address by script, and nothing else, is read again within a second', async () => {
  const page = await open(session, addresses.linkedin);
  await badgeIs(page, '1');
  await page.evaluate(() => history.pushState({}, '', `${location.pathname}overlay/contact-info/`));
  await until(async () => (await inPanel(page)) === 'Dana Whitfield', 'the panel to follow', 1_000);
  expect(await badge(page)).toBe('1');
  await page.close();
});

test('tabs that were open before an update are followed again by themselves', async () => {
  const page = await open(session, addresses.linkedin);
  await badgeIs(page, '1');
  await update(session);
  own = await openOwn(session, 'notebook.html');
  await page.bringToFront();
  await badgeIs(page, '1');
  await page.click('aside a[href*="luis-ortega"]');
  await badgeIs(page, '+');
  await page.close();
});
