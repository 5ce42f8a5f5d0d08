// A visit is planned from Today, stands under Visits, goes into the calendar alone or with the others, and is done.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import { downloads, type Session } from '../browser/chromium';
import { openNotebook, saved, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { shown } from '../browser/picture';
import { all, items, press, see, until } from '../browser/screen';

let session: Session;
let notebook: Page;
const planned = () => items(notebook, 'Planned');

beforeAll(async () => {
  session = await borrow({});
  notebook = await openNotebook(session, 'visits');
});
afterAll(() => giveBack(session));

test('nothing planned is said calmly, with the way to plan one', async () => {
  await see(notebook, 'link', 'Go and see');
  expect(await planned()).toEqual([]);
  expect(await inBoth(notebook)).toEqual([]);
});

test('what is planned on Today stands here, the next first', async () => {
  await turnTo(notebook, 'help');
  await press(notebook, 'button', 'Practise with 40 invented people');
  await until(async () => (await items(notebook, 'Go and see')).length > 0, 'somebody to go and see', 30_000);
  await turnTo(notebook, 'visits');
  expect(await until(async () => (await planned()).length === 2 && planned(), 'two planned visits')).toHaveLength(2);
  await turnTo(notebook, 'today/see');
  const who = await until(
    () => notebook.evaluate(() => document.querySelector('.today-row .name')?.textContent ?? ''),
    'a row',
  );
  await press(notebook, 'button', `Plan a visit: ${who}`);
  await until(async () => (await see(notebook, 'textbox', 'What happened?')).focused, 'the cursor in the line');
  await notebook.keyboard.type('Watch the new line');
  await notebook.keyboard.press('Enter');
  await until(async () => (await all(notebook, 'button', 'Undo')).length > 0, 'the word that it is kept');
  await turnTo(notebook, 'visits');
  await until(async () => (await planned()).some((line) => line.includes('Watch the new line')), 'the visit');
  await shown(notebook, 'practice/visits');
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.setViewport({ width: 360, height: 740 });
  expect(await notebook.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await notebook.setViewport({ width: 1280, height: 900 });
});

test('all of them are one file for the calendar', async () => {
  await press(notebook, 'button', 'All into the calendar');
  const file = readFileSync(join(downloads(session.profile), await saved(session, '.ics')), 'utf8');
  expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(3);
  expect(file).toMatch(/SUMMARY:Visit with /);
  expect(file).not.toContain('Watch the new line');
  expect(await all(notebook, 'button', 'Add to calendar')).toHaveLength(3);
});

test('one that took place is done, and taken back', async () => {
  const before = await planned();
  await press(notebook, 'button', 'It happened');
  await until(async () => (await planned()).length === before.length - 1, 'one less');
  await press(notebook, 'button', 'Undo');
  await until(async () => (await planned()).length === before.length, 'all of them again');
});
