// The pages of a filled notebook: each says its name, is read without a fault in light and dark, and fits a phone.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMorning } from '../browser/a-morning';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { pickFile } from '../browser/pick-file';
import { press, see, title, until } from '../browser/screen';

let session: Session;
let notebook: Page;

beforeAll(async () => {
  session = await borrow({});
  const importing = await pickFile(session, 'archive.json', aMorning());
  await press(importing, 'button', 'Import');
  await see(importing, 'button', 'Undo');
  await importing.close();
  notebook = await openNotebook(session);
});
afterAll(() => giveBack(session));

/** What each of them has to show before it is looked at. */
const pages: [route: string, heading: RegExp, words: string][] = [
  ['today', /\d/, 'Samples of the new jars'],
  ['board', /^Board$/, 'Hanna Vogel'],
  ['lists', /^When there is time$/, 'Nobody said whose'],
  ['people', /^People$/, 'Dana Whitfield'],
  ['insights', /^Insights$/, 'Kestrel is faster on repairs'],
  ['references', /^References$/, 'Dana Whitfield'],
  ['plans', /^Plans$/, 'Send the new terms'],
  ['visits', /^Site visits$/, 'Ada Krol'],
  ['reports', /^Reports$/, 'CSV'],
];

test.each(pages)('%s', async (route, heading, words) => {
  await notebook.setViewport({ width: 1280, height: 900 });
  await notebook.evaluate((to) => location.assign(`#/${to}`), route);
  await until(async () => heading.test(await title(notebook)), `the heading of ${route}`);
  await until(() => notebook.evaluate((said) => document.body.innerText.includes(said), words), words);
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.setViewport({ width: 360, height: 740 });
  expect(await notebook.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
