// The page of the rhythm, by keyboard: numbers that the other screens go by, and the visits that count.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { log, meet, status } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { element, fill, outline, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let notebook: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  notebook = await openNotebook(session, 'rhythm');
});
afterAll(() => giveBack(session));

const said = (words: string) => until(async () => (await status(notebook)).includes(words), `the words "${words}"`);

test('a number that cannot be is refused in words, one that can is kept and used', async () => {
  await fill(notebook, 'spinbutton', 'At least', '9');
  await notebook.keyboard.press('Enter');
  await said('Swap the two.');
  await fill(notebook, 'spinbutton', 'At least', '1');
  await fill(notebook, 'spinbutton', 'At most', '73');
  await notebook.keyboard.press('Enter');
  await said('Saved');
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  const soon = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });
  const inDays = (days: number) => `Get in touch from ${soon.format(Date.now() + days * 86_400_000)}`;
  await until(async () => (await outline(popup)).includes(inDays(5)), 'the next touch in five days');
  await expect.poll(() => outline(popup)).toContain('1 touch in the last year');
  await closePopup(session, popup);
});

test('visits are said without blame, and the job is changed elsewhere', async () => {
  await notebook.bringToFront();
  await see(notebook, 'heading', 'Site visits');
  const text = await outline(notebook);
  expect(text).toContain('0 of 1 to 2 days');
  expect(text).not.toMatch(/overdue|behind|only|missed/i);
  await element(notebook, 'link', 'Change');
});

test('a season is set, and told in words', async () => {
  for (const [name, date] of [
    ['First day', '2026-01-01'],
    ['Last day', '2099-12-31'],
  ] as const)
    await (await element(notebook, 'Date', name)).evaluate((field, value) => {
      (field as unknown as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, date);
  await fill(notebook, 'spinbutton', 'Days of visits', '6');
  await notebook.keyboard.press('Enter');
  await until(async () => (await outline(notebook)).includes('0 of 6 days so far, until Dec 31, 2099'), 'the season');
});

test('a rhythm for some of them is set, said with whom it is for, and taken away', async () => {
  await notebook.select('[aria-label="For whom"]', 'stage/seven/1');
  const form = '[aria-label="Touches a year, for some"]';
  await notebook.focus(`${form} input`);
  await notebook.keyboard.press('Enter');
  await until(async () => /1 to 12 times a year is good/.test(await outline(notebook)), 'the rule');
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.focus(`${form} li button`);
  await notebook.keyboard.press('Enter');
  await until(async () => !/1 to 12 times a year is good/.test(await outline(notebook)), 'the rule to be gone');
});
