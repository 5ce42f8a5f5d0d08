// Pages that no extension may read: the popup says so, and a line can still be logged with somebody found by hand.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, type Session } from '../browser/chromium';
import { inHistory, log } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { fill, press, title, titled } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

test('a page of the browser itself', async () => {
  const profile = await open(session, addresses.linkedin);
  const first = await openPopup(session, profile);
  await log(first, 'Called about the spring line');
  await closePopup(session, first);

  const page = await session.browser.newPage();
  await page.goto('chrome://version/');
  const popup = await openPopup(session, page);
  expect(await title(popup)).toBe('Nobody recognised on this page');
  expect(await popup.evaluate(() => document.body.textContent)).toContain('does not let extensions read this page');
  await fill(popup, 'textbox', 'What happened?', 'Met her in the hall');
  await fill(popup, 'searchbox', 'Find a person', 'dana');
  await press(popup, 'button', /Dana Whitfield/);
  await titled(popup, 'Dana Whitfield');
  const line = await popup.$eval('textarea.line', (box) => (box as HTMLTextAreaElement).value);
  expect(line).toBe('Met her in the hall');
  await popup.focus('textarea.line');
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'Met her in the hall');
  await closePopup(session, popup);
});
