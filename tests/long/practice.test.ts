// Practising, on every page there is: each says that it is practice, with the way back, and fits a phone.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { openNotebook, paths, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { isPractice, press, until } from '../browser/screen';

let session: Session;
let notebook: Page;
beforeAll(async () => {
  session = await borrow({});
  notebook = await openNotebook(session, 'help');
  await press(notebook, 'button', 'Practise with 40 invented people');
  await until(() => isPractice(notebook), 'practice', 30_000);
  await notebook.setViewport({ width: 360, height: 740 });
});
afterAll(() => giveBack(session));

test.each(paths())('%s', async (path) => {
  await turnTo(notebook, path);
  expect(await isPractice(notebook)).toBe(true);
  expect(await notebook.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});
