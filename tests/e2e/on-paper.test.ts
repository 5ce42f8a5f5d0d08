// The pages about one person that are printed or passed on: the sheet for a visit, the story, the hand-over; and the effort.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import { downloads, type Session } from '../browser/chromium';
import { climb, meet, status } from '../browser/main-job';
import { openNotebook, saved, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { element, fill, outline, press, see, titled, until } from '../browser/screen';
import { answer, tell } from '../browser/story';
import { practice } from '../practice/practice';

let session: Session;
let notebook: Page;
let id = '';
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { page, popup } = await meet(session, 'linkedin');
  await tell(popup, 'First order: 40 cases on 3 Feb 2025', 'Order', { Minutes: '30' });
  await climb(popup, '3 Rapport', 'Dinner at hers');
  await tell(popup, 'Samples for Dana', 'Promise', { 'Due on': '2099-12-01' });
  await tell(popup, 'A second shop', 'Goal');
  await closePopup(session, popup);
  await page.close();
  notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Dana Whitfield/);
  await titled(notebook, 'Dana Whitfield');
  id = notebook.url().split('/').at(-1) ?? '';
});
afterAll(() => giveBack(session));

const shown = (words: string | RegExp) =>
  until(async () => (await outline(notebook)).match(words), `${words} on the page`);

test('the effort of each stage stands on the page of a person', async () => {
  await see(notebook, 'table', 'Effort');
  const table = await element(notebook, 'table', 'Effort');
  const text = await table.evaluate((node) => (node as unknown as HTMLElement).innerText.replace(/\s+/g, ' '));
  expect(text).toContain('Not yet a customer 1 30 min');
  expect(text).toContain('In all 1 30 min');
});

test('the sheet for a visit holds stage, promises, goals and questions', async () => {
  await press(notebook, 'link', 'Before the visit');
  await shown('3 Rapport');
  for (const words of ['Dinner at hers', 'Samples for Dana', 'due Dec 1, 2099', 'A second shop', 'Ask them'])
    await shown(words);
  expect(await outline(notebook)).toContain('Where do you see your industry going?');
  await see(notebook, 'button', 'Print');
});

test('a story is named as the rep likes, says what was missed, is changed and saved', async () => {
  await turnTo(notebook, `story/${id}`);
  await (await element(notebook, 'DisclosureTriangle', 'Missed')).focus();
  await notebook.keyboard.press('Enter');
  await fill(notebook, 'textbox', 'Missed before Rapport', 'A word at the fair');
  await notebook.keyboard.press('Enter');
  await until(async () => (await status(notebook)).includes('Saved'), 'the word “Saved”');
  await answer(notebook, 'Dana Whitfield', 'the buyer');
  const textOf = async () => `${(await see(notebook, 'textbox', 'The story')).value ?? ''}`;
  await until(async () => (await textOf()).includes('Missed: A word at the fair'), 'what was missed');
  expect(await textOf()).toMatch(
    /The story of the buyer[\s\S]*3 Rapport[\s\S]*Skipped: First business, Regular[\s\S]*Samples for the buyer/,
  );
  expect(await textOf()).not.toContain('Dana');
  const box = await element(notebook, 'textbox', 'The story');
  await box.focus();
  await notebook.keyboard.down('Control');
  await notebook.keyboard.press('End');
  await notebook.keyboard.up('Control');
  await notebook.keyboard.type('And she stayed.');
  await press(notebook, 'button', 'Save as text');
  const file = readFileSync(join(downloads(session.profile), await saved(session, '.txt')), 'utf8');
  expect(file).toMatch(/^The story of the buyer[\s\S]*And she stayed\.\s*$/);
  await press(notebook, 'button', 'Write it again');
  await until(async () => !(await textOf()).includes('And she stayed.'), 'the story as it was written');
});

test('somebody known through LinkedIn is handed over with the notes that are ticked', async () => {
  await turnTo(notebook, `person/${id}`);
  await press(notebook, 'link', 'Hand over');
  await see(notebook, 'radio', /^Hand one customer over/);
  await shown('Dana Whitfield');
  await (await element(notebook, 'DisclosureTriangle', /note/)).focus();
  await notebook.keyboard.press('Enter');
  await press(notebook, 'checkbox', /First order: 40 cases/);
  await shown(/1 entry|1 note/);
});

test.each(['person', 'before', 'story'])(
  '%s has no fault, in light and in dark, and fits a narrow window',
  async (route) => {
    await turnTo(notebook, `${route}/${id}`);
    await until(async () => (await outline(notebook)).includes('Dana Whitfield'), 'her name');
    expect(await inBoth(notebook)).toEqual([]);
    await notebook.setViewport({ width: 360, height: 740 });
    expect(await notebook.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await notebook.setViewport(null);
  },
);
