// The computer's clock is set while two windows are open, and right again later: nothing is lost, doubled or out of order.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openNotebook } from '../browser/notebook';
import { press, title, until } from '../browser/screen';
import type { Faults } from './page';
import { driver, kill, newProfile, on, throwAway } from './session';

declare const faults: Faults;

const DAY = 86_400_000;

const text = (page: Page) => page.evaluate(() => document.body.innerText);

/** From now on the page's clock is so many milliseconds ahead of the computer's. */
const set = (page: Page, ms: number) =>
  page.evaluate((ms) => {
    const scope = globalThis as unknown as { Right?: DateConstructor };
    scope.Right ??= Date;
    const Right = scope.Right;
    globalThis.Date = class extends Right {
      constructor(...args: ConstructorParameters<DateConstructor>) {
        super(...((args.length > 0 ? args : [Right.now() + ms]) as [number]));
      }
      static override now = () => Right.now() + ms;
    } as DateConstructor;
  }, ms);

/** Typed and saved in a window, and seen there. */
async function log(page: Page, line: string): Promise<void> {
  await page.bringToFront();
  await page.focus('textarea.line');
  // What was taken back stands there again.
  await page.$eval('textarea.line', (box) => (box as HTMLTextAreaElement).select());
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  const box = () => page.$eval('textarea.line', (box) => (box as HTMLTextAreaElement).value);
  await until(async () => (await box()) === '' && (await text(page)).includes(line), `${line} to be saved`);
}

test.each([
  ['a day back', -DAY],
  ['a year ahead', 365 * DAY],
])('set %s with windows open, and right again', async (_, ms) => {
  const profile = newProfile();
  const session = await on(profile);
  const driving = await driver(session);
  expect(await driving.evaluate(() => faults.open())).toBe('');
  await driving.evaluate(() => faults.fill(3));
  const windows: Page[] = [];
  for (const name of [/^Person 1/, /^Person 2/]) {
    const page = await openNotebook(session, 'people');
    await press(page, 'button', name);
    await until(async () => name.test(await title(page)), 'the page of a person');
    windows.push(page);
  }
  const lines: string[] = [];
  const inBoth = async (when: string) => {
    for (const [n, page] of windows.entries()) {
      const line = `Window ${n} ${when}`;
      await log(page, line);
      lines.push(line);
    }
  };
  const setAll = async (ms: number) => {
    for (const page of [driving, ...windows]) await set(page, ms);
  };
  await inBoth('before');
  await setAll(ms);
  await inBoth('under the wrong clock');
  const [first] = windows;
  if (!first) throw new Error('There are two windows.');
  await log(first, 'Taken back');
  await press(first, 'button', 'Undo');
  await until(async () => !(await text(first)).includes('Taken back\n'), 'it to be undone');
  await setAll(0);
  await inBoth('after');
  const written = await driving.evaluate(() => faults.writtenNotes());
  // In the order of writing, each once, under stamps that only ever grow.
  expect(written.map(({ note }) => note).filter((note) => lines.includes(note))).toEqual(lines);
  expect(written.map(({ clock }) => clock)).toEqual(written.map(({ clock }) => clock).sort());
  expect(await driving.evaluate(() => faults.wrong())).toBe(0);
  await until(() => driving.evaluate(() => faults.isCopied()), 'the copies', 30_000);
  const before = await driving.evaluate(() => faults.rows());
  await kill(session);
  const again = await on(profile);
  const page = await openNotebook(again, 'people');
  await until(async () => /Person 2/.test(await text(page)), 'the people');
  const reading = await driver(again);
  expect(await reading.evaluate(() => faults.open())).toBe('');
  expect(await reading.evaluate(() => faults.rows())).toEqual(before);
  expect(await text(page)).not.toMatch(/had lost|could not be read|did not open/);
  await kill(again);
  throwAway(profile);
});
