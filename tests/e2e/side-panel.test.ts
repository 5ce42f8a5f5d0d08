// The side panel: opened from the popup, it shows whom the tab in front shows and changes with it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, type Session } from '../browser/chromium';
import { inHistory, log } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { openPopup } from '../browser/popup';
import { fill, press, title, titled } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice, build: 'granted' });
});
afterAll(() => giveBack(session));

async function openPanel(page: Page): Promise<Page> {
  const popup = await openPopup(session, page);
  await press(popup, 'button', 'Side panel');
  const target = await session.browser.waitForTarget((known) => known.url().endsWith('/sidepanel.html'), {
    timeout: 10_000,
  });
  return target.asPage();
}

const names = (panel: Page, name: string) => titled(panel, name);

test('follows from page to page and from tab to tab, and logs', async () => {
  const page = await open(session, addresses.linkedin);
  const panel = await openPanel(page);
  await names(panel, 'Dana Whitfield');
  await fill(panel, 'textbox', 'What happened?', 'Logged from the side');
  await panel.keyboard.press('Enter');
  await inHistory(panel, 'Logged from the side');
  await page.click('aside a[href*="luis-ortega"]');
  await names(panel, 'Luis Ortega');
  const mail = await open(session, addresses.gmail);
  await names(panel, 'Priya Raman');
  const nobody = await open(session, addresses.nobody);
  await names(panel, 'Nobody recognised on this page');
  await page.bringToFront();
  await names(panel, 'Luis Ortega');
  await page.goBack();
  await names(panel, 'Dana Whitfield');
  await inHistory(panel, 'Logged from the side');
  await Promise.all([mail.close(), nobody.close()]);
});

test('what is logged in the popup shows in the panel at once', async () => {
  const page = await open(session, addresses.roundcube);
  const panel = await openPanel(page);
  await names(panel, 'Tomas Berg');
  const popup = await openPopup(session, page);
  await log(popup, 'Logged from the button');
  await inHistory(panel, 'Logged from the button');
  expect(await title(panel)).toBe('Tomas Berg');
});
