// What was written is found from the People page: who, then which entry, with the words marked.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { fill, outline, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Wants the lighter boxes before the fair');
  await closePopup(session, popup);
});
afterAll(() => giveBack(session));

test('words of an entry find the person, with a slip too, and Enter opens that entry', async () => {
  const notebook = await openNotebook(session, 'people');
  for (const words of ['lighter box', 'ligther boxes', 'dana fair']) {
    await fill(notebook, 'searchbox', 'Find a person', words);
    await until(async () => (await outline(notebook)).includes('boxes before the fair'), `the line, by “${words}”`);
    expect(await notebook.$$eval('mark', (marks) => marks.length)).toBeGreaterThan(0);
  }
  await notebook.keyboard.press('Enter');
  await titled(notebook, 'Dana Whitfield');
  expect(await notebook.evaluate(() => location.hash)).toMatch(/\?entry=[0-9a-f-]{36}$/);
  await notebook.close();
});

test('words that stand nowhere find nobody', async () => {
  const notebook = await openNotebook(session, 'people');
  await fill(notebook, 'searchbox', 'Find a person', 'zeppelin');
  await until(
    async () => (await outline(notebook)).includes('Nothing with “zeppelin” in it'),
    'the word that there is nothing',
  );
  await notebook.close();
});
