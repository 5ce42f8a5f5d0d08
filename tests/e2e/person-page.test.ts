// The page of a person in windows of several widths: the history beside the stage, everything large enough to be pressed.
import 'temporal-polyfill/global';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { keysOn } from '../browser/keys';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { pickFile } from '../browser/pick-file';
import { shown } from '../browser/picture';
import { outline, press, see, title, titled, until } from '../browser/screen';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../formats/archives';

const NOTES = ['Wants lighter boxes before the fair, price secondary', 'Price list sent, two references named'];
const archive = archiveOf({
  contacts: [
    contactOf(1, {
      name: 'Dana Whitfield',
      title: 'Head of Operations',
      handles: [handleOf('email', 'd@orbit.example')],
    }),
    contactOf(2, { name: 'Luis Ortega', handles: [handleOf('email', 'luis@harbour.example')] }),
    contactOf(3, { name: 'Mina Park', handles: [handleOf('email', 'mina@park.example')] }),
  ],
  journal: Array.from({ length: 40 }, (_, n) =>
    factOf(1_000 + n, [idOf(1)], {
      note: NOTES[n % 2],
      at: `${Temporal.Now.plainDateISO().subtract({ days: n * 5 + 1 })}`,
    }),
  ),
});

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await borrow({});
  const notebook = await pickFile(session, 'page.json', JSON.stringify(archive));
  await press(notebook, 'button', 'Import');
  await until(async () => (await outline(notebook)).includes('Imported “page.json”'), 'the import');
  await notebook.close();
  page = await openNotebook(session, `person/${idOf(1)}`);
  await title(page);
  await see(page, 'list', 'History');
});
afterAll(() => giveBack(session));

const at = (width: number, height: number) => page.setViewport({ width, height });
const boxes = () =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
    return {
      stage: box('.stage-part'),
      history: box('.history'),
      aside: box('.person-page > aside'),
      beside: document.documentElement.scrollWidth - innerWidth,
    };
  });

test.each([900, 1_100])('%d pixels wide it is one column, the history beside the stage', async (width) => {
  await at(width, 800);
  await until(async () => (await boxes()).aside !== undefined, 'the card');
  const { stage, history, aside, beside } = await boxes();
  expect(Math.abs(history.top - stage.top)).toBeLessThan(12);
  expect(history.left).toBeGreaterThanOrEqual(stage.right);
  expect(aside.top).toBeGreaterThanOrEqual(stage.bottom);
  expect(beside).toBeLessThanOrEqual(0);
  await shown(page, `person-${width}`);
});

test('in a narrow window each thing stands below the other', async () => {
  await at(600, 800);
  const { stage, history, beside } = await boxes();
  expect(history.top).toBeGreaterThanOrEqual(stage.bottom);
  expect(beside).toBeLessThanOrEqual(0);
});

test('rungs and boxes to tick are 24 pixels large at least, and what counts can be read', async () => {
  await at(1_280, 800);
  const rungs = await page.$$eval('.ladder .rung button', (all) =>
    all.map((one) => one.getBoundingClientRect().height),
  );
  expect(rungs.length).toBeGreaterThan(6);
  expect(Math.min(...rungs)).toBeGreaterThanOrEqual(24);
  await page.$$eval('button', (all) =>
    all
      .filter((one) => one.textContent === 'Edit')
      .at(1)
      ?.click(),
  );
  await until(async () => (await page.$$('.entry-field > [type="checkbox"]')).length > 0, 'the boxes');
  const ticks = await page.$$eval('.entry-field:not(.chips) > [type="checkbox"]', (all) =>
    all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
  );
  expect(Math.min(...ticks)).toBeGreaterThanOrEqual(24);
  await page.evaluate(() => location.assign('#/people'));
  await see(page, 'grid', 'Found');
  expect(await inBoth(page)).toEqual([]);
});

test('the arrow keys go from the box into the list of people, and along it', async () => {
  const focused = () =>
    page.evaluate(() => {
      const row = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(row)?.querySelector('strong')?.textContent ?? '';
    });
  const keys = keysOn(page);
  await keys.tabTo('searchbox', 'Find a person');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Dana Whitfield');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Luis Ortega');
  await page.keyboard.press('End');
  expect(await focused()).toBe('Mina Park');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await titled(page, 'Luis Ortega');
});
