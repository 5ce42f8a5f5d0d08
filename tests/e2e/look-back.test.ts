// Looking back, by keyboard: a question to oneself is answered, and the answer taken away.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { all, element, items, outline, press, until } from '../browser/screen';

const EARLIER = 'Earlier answers: Do I do so much for my customers that they sell for me?';

let session: Session;
let notebook: Page;
beforeAll(async () => {
  session = await borrow({});
  notebook = await openNotebook(session, 'look-back');
});
afterAll(() => giveBack(session));

test('an answer stands with its day below the question, and goes when it is deleted', async () => {
  await element(notebook, 'heading', 'Review');
  await expect.poll(() => outline(notebook)).toContain('De facto sales force');
  const box = (await all(notebook, 'textbox', 'Your answer today'))[1];
  const field = await box?.elementHandle();
  await field?.focus();
  await notebook.keyboard.type('Two of them do');
  await notebook.keyboard.press('Tab');
  await notebook.keyboard.press('Enter');
  await until(async () => (await items(notebook, EARLIER))[0]?.includes('Two of them do'), 'the answer');
  await expect.poll(async () => (await items(notebook, EARLIER))[0]).toContain('today');
  await press(notebook, 'button', 'Delete the answer of today');
  await until(async () => !(await outline(notebook)).includes('Two of them do'), 'the answer to go');
});
