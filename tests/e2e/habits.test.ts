// Answers of last time are there again, to be seen; a rare kind is not, and nothing is saved that was not on the screen.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { choose, focusOnLine, inHistory, meet } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, element, items, press, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const via = async (popup: Page) => {
  const select = await element(popup, 'combobox', 'Asked by');
  return select.evaluate((node) => (node as unknown as HTMLSelectElement).value);
};
const unfold = async (popup: Page) => {
  await (await element(popup, 'DisclosureTriangle', 'Details')).focus();
  await popup.keyboard.press('Enter');
};

test('asked by mail once, asked by mail the next time, once the form is opened', async () => {
  const { page, popup } = await meet(session, 'linkedin');
  await press(popup, 'button', 'More kinds');
  await choose(popup, 'Asked');
  await unfold(popup);
  const select = await element(popup, 'combobox', 'Asked by');
  await popup.select(`#${await select.evaluate((node) => node.id)}`, 'e-mail');
  await (await element(popup, 'textbox', 'What happened?')).focus();
  await popup.keyboard.type('May I name you?');
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'May I name you?');
  await closePopup(session, popup);
  await page.close();

  const again = await meet(session, 'roundcube');
  await focusOnLine(again.popup);
  expect((await all(again.popup, 'radio', 'Note'))[0]?.checked).toBe(true);
  await press(again.popup, 'button', 'More kinds');
  await choose(again.popup, 'Asked');
  await (await element(again.popup, 'textbox', 'What happened?')).focus();
  await again.popup.keyboard.type('And your logo?');
  await again.popup.keyboard.press('Enter');
  await inHistory(again.popup, 'And your logo?');
  expect((await items(again.popup, 'History'))[0]).not.toContain('E-mail');
  await choose(again.popup, 'Asked');
  await unfold(again.popup);
  await until(async () => (await via(again.popup)) === 'e-mail', 'the answer of last time');
  await closePopup(session, again.popup);
});
