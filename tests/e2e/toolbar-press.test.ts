// The toolbar button is the permission: before the press Rung cannot read the page, after it only the page pressed on.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { open, openOwn, type Session } from '../browser/chromium';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { see } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

/** What a page of Rung reads of each open tab: its title, or null where the browser refuses. */
async function readable(own: Page): Promise<(string | null)[]> {
  return own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const read = (id: number) =>
      chrome.scripting.executeScript({ target: { tabId: id }, func: () => document.title }).then(
        ([answer]) => String(answer?.result ?? ''),
        () => null,
      );
    return Promise.all(tabs.map((tab) => read(tab.id ?? -1)));
  });
}

test('a press grants the tab in front, and no other', async () => {
  const profile = await open(session, addresses.linkedin);
  const mail = await open(session, addresses.roundcube);
  const own = await openOwn(session, 'notebook.html');
  const titles = async () => (await readable(own)).filter((title) => title !== null);
  expect(await titles()).toEqual([]);

  await closePopup(session, await openPopup(session, profile));
  expect(await titles()).toEqual(['Dana Whitfield | LinkedIn']);

  await profile.close();
  await closePopup(session, await openPopup(session, mail));
  expect(await titles()).toEqual(['Roundcube Webmail :: Samples for the spring line']);
});

test('a page that was left takes the permission with it', async () => {
  const page = await open(session, addresses.linkedin);
  const own = await openOwn(session, 'notebook.html');
  await closePopup(session, await openPopup(session, page));
  expect(await readable(own)).toContain('Dana Whitfield | LinkedIn');
  await page.goto(addresses.nobody);
  expect(await readable(own)).not.toContain('How long does bread keep? · The Pantry Post');
});

test('without a press, nothing of Rung runs in any page', async () => {
  const page = await open(session, addresses.gmail);
  const own = await openOwn(session, 'notebook.html');
  expect(page.extensionRealms()).toEqual([]);
  expect(await own.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  await closePopup(session, await openPopup(session, page));
  expect(page.extensionRealms().length).toBe(1);
});

test('elements that bear the names of the detector do not stand in its way', async () => {
  const page = await open(session, addresses.gmail);
  await page.evaluate(() => {
    const named = ['rungLook', 'rungOwner', 'rungArrived'].map((id) => `<object id="${id}"></object><img id="${id}">`);
    document.body.insertAdjacentHTML('beforeend', named.join(''));
  });
  const popup = await openPopup(session, page);
  await see(popup, 'heading', 'Priya Raman');
  await closePopup(session, popup);
});
