// In a browser that speaks German: the popup and the notebook are German, with nothing English left, and so are the days.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../browser/builds';
import type { Session } from '../browser/chromium';
import { meet, status } from '../browser/main-job';
import { openNotebook, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { shown } from '../browser/picture';
import { closePopup } from '../browser/popup';
import { items, outline, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

type Words = Record<string, { message: string }>;
const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));
const [english, german] = [wordsOf('en'), wordsOf('de')];

/** Words of English that would stand there in an English browser: those that say something by themselves. */
const ENGLISH = Object.entries(english)
  .filter(([key, { message }]) => message !== german[key]?.message && /^[A-Z][\w’]+ [a-z][^$]{6,}$/.test(message))
  .map(([, { message }]) => message);

const englishOn = async (page: Page) => {
  const text = await outline(page);
  return ENGLISH.filter((words) => text.includes(words));
};

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice, language: 'de' });
});
afterAll(() => giveBack(session));

test('the popup', async () => {
  const { popup } = await meet(session, 'linkedin');
  await until(async () => (await see(popup, 'textbox', 'Was ist passiert?')).focused, 'the line');
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await outline(popup)).toContain('Neu. Wird mit Ihrer ersten Notiz gespeichert.');
  for (const line of ['Muster geschickt', 'Called about the price', 'Ordered 40 cases']) {
    await until(async () => (await see(popup, 'textbox', 'Was ist passiert?')).focused, 'the cursor in the line');
    await popup.keyboard.type(line);
    await popup.keyboard.press('Enter');
    await until(async () => (await items(popup, 'Verlauf'))[0]?.includes(line), line);
    await until(async () => (await status(popup)).includes('Gespeichert'), 'the word that it is kept');
  }
  expect((await items(popup, 'Verlauf')).join(' ')).toContain('Heute');
  await until(async () => (await outline(popup)).includes('Bereit für'), 'the stage that fits');
  expect(await outline(popup)).toContain('Erstes Geschäft');
  expect(await englishOn(popup)).toEqual([]);
  await shown(popup, 'german/popup');
  await closePopup(session, popup);
});

test('the notebook', async () => {
  const notebook = await openNotebook(session, 'people');
  for (const [route, title] of [
    ['people', 'Personen'],
    ['ladders', 'Leitern'],
    ['export', 'Export'],
    ['welcome', 'Rung merkt sich, an wen Sie verkaufen'],
  ] as const) {
    expect(await turnTo(notebook, route)).toBe(title);
    expect(await englishOn(notebook), route).toEqual([]);
  }
  await turnTo(notebook, 'ladders');
  expect(await outline(notebook)).toContain('Was der Kunde tut');
});
