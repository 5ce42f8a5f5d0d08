// Sensitive entries, by keyboard: covered in the history until they are asked for, and again when the popup is closed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { choose, climb, log, meet, status } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { element, fill, outline, press, see, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const SECRET = 'She told me about the illness';

const enter = async (page: Page, name: string | RegExp) => {
  await (await element(page, 'button', name)).focus();
  await page.keyboard.press('Enter');
};
/** What a screen reader could read, and what is in the page at all. */
const everything = async (page: Page) => `${await outline(page)} ${await page.evaluate(() => document.body.innerHTML)}`;
const covered = (page: Page) => until(async () => !(await everything(page)).includes(SECRET), 'the text to be covered');

test('an entry is marked, shown when asked for, and covered again', async () => {
  const { page, popup } = await meet(session, 'linkedin');
  await log(popup, SECRET);
  await enter(popup, 'Sensitive');
  await until(async () => (await status(popup)) === 'Marked as sensitive', 'the word that it is marked');
  await covered(popup);
  await enter(popup, /^Show: /);
  await until(async () => (await outline(popup)).includes(SECRET), 'the text');
  await closePopup(session, popup);
  await page.close();

  const again = await meet(session, 'linkedin');
  await see(again.popup, 'button', /^Show: /);
  await covered(again.popup);
  await enter(again.popup, /^Show: /);
  await until(async () => (await outline(again.popup)).includes(SECRET), 'the text');
  await enter(again.popup, /^Cover: /);
  await covered(again.popup);
  await closePopup(session, again.popup);
  await again.page.close();
});

test('it is chosen as what happened before without being read, and a reason of a stage is covered too', async () => {
  const { page, popup } = await meet(session, 'linkedin');
  await enter(popup, 'Sensitive');
  await until(async () => (await status(popup)) === 'No longer marked as sensitive', 'the word that it is not');
  await until(async () => (await outline(popup)).includes(SECRET), 'the text');
  await climb(popup, '1 First business', 'Because of her illness');
  await until(async () => (await outline(popup)).includes('Because of her illness'), 'the reason');
  await closePopup(session, popup);
  await page.close();

  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Dana Whitfield/);
  await titled(notebook, 'Dana Whitfield');
  await press(notebook, 'button', 'More kinds');
  await choose(notebook, 'Problem');
  await fill(notebook, 'textbox', 'What happened?', SECRET);
  await notebook.keyboard.press('Enter');
  await until(async () => (await outline(notebook)).includes('Saved'), 'the word "Saved"');
  await enter(notebook, 'Edit what you know');
  await (await element(notebook, 'checkbox', /^Sensitive: covered in lists, left/)).focus();
  await notebook.keyboard.press('Space');
  await notebook.keyboard.press('Enter');
  await covered(notebook);
  expect(await everything(notebook)).not.toContain('Because of her illness');
  await see(notebook, 'button', 'Show: evidence for this stage');
  await see(notebook, 'button', /^Show: Stage/);

  await choose(notebook, 'Problem');
  await (await element(notebook, 'DisclosureTriangle', 'Details')).focus();
  await notebook.keyboard.press('Enter');
  await see(notebook, 'option', /^Problem, today/);
  expect(await everything(notebook)).not.toContain(SECRET);
  await notebook.close();
});
