// Two minutes of questions, by keyboard: answered, skipped, kept when the popup closes, saved together, asked in turn.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { log, meet, status } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, element, gone, items, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const INDUSTRY = 'Where do you see your industry going?';
const TECHNOLOGY = 'Which technology will matter to you in a few years?';
const asked = (popup: Page, question: string) =>
  until(async () => (await all(popup, 'textbox', question)).some((box) => box.focused), `the cursor at "${question}"`);
const open = async (popup: Page) => {
  await (await element(popup, 'button', /^More about/)).focus();
  await popup.keyboard.press('Enter');
  await (await element(popup, 'button', 'Two minutes of questions')).focus();
  await popup.keyboard.press('Enter');
};

test('answers are kept while the popup is closed, saved together, and taken back together', async () => {
  const { page, popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await open(popup);
  await asked(popup, INDUSTRY);
  await popup.keyboard.type('Fewer jars, more pouches');
  await popup.keyboard.press('Enter');
  await asked(popup, TECHNOLOGY);
  await see(popup, 'button', 'Skip');
  await see(popup, 'button', 'Save 1 answer');
  await closePopup(session, popup);
  await page.close();

  const again = await meet(session, 'linkedin');
  await open(again.popup);
  await asked(again.popup, INDUSTRY);
  await until(
    async () => (await all(again.popup, 'textbox', INDUSTRY))[0]?.value === 'Fewer jars, more pouches',
    'the answer to be there again',
  );
  for (const _ of [1, 2]) await again.popup.keyboard.press('Enter');
  await again.popup.keyboard.type('A line of oils');
  await (await element(again.popup, 'button', 'Save 2 answers')).focus();
  await again.popup.keyboard.press('Enter');
  await until(async () => (await status(again.popup)) === 'Saved 2 answers', 'the word that they are saved');
  await expect.poll(async () => (await items(again.popup, 'History')).join()).toContain('Fewer jars');
  await gone(again.popup, 'form', 'Questions to ask');
  await open(again.popup);
  await asked(again.popup, TECHNOLOGY);
  await (await element(again.popup, 'button', 'Close')).focus();
  await again.popup.keyboard.press('Enter');
  await (await element(again.popup, 'button', 'Undo')).focus();
  await again.popup.keyboard.press('Enter');
  await until(async () => (await items(again.popup, 'History')).length === 1, 'both answers to go');
});
