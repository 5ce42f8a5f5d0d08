// The palette goes to people, entries and pages by a few letters, from any page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, outline, see, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Wants the lighter boxes');
  await closePopup(session, popup);
});
afterAll(() => giveBack(session));

/** Types into the palette and waits until what is chosen in it reads so. */
async function ask(notebook: Page, typed: string, chosen: RegExp): Promise<void> {
  await notebook.bringToFront();
  await notebook.keyboard.down('Control');
  await notebook.keyboard.press('k');
  await notebook.keyboard.up('Control');
  await see(notebook, 'combobox', 'Go to anybody or anything');
  await notebook.keyboard.type(typed);
  await until(
    async () => chosen.test((await all(notebook, 'option')).find((option) => option.selected)?.name ?? ''),
    `${chosen}`,
  ).catch(async (error: Error) => {
    throw new Error(`${error.message}\n${await outline(notebook)}`);
  });
}

test('Ctrl and K, a few letters and Enter go to a page, to somebody, and to an entry', async () => {
  const notebook = await openNotebook(session, 'ladders');
  await ask(notebook, 'trash', /^Trash/);
  await notebook.keyboard.press('Enter');
  await titled(notebook, 'Trash');
  await ask(notebook, 'ligther', /Dana Whitfield.*boxes/);
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.keyboard.press('Enter');
  await titled(notebook, 'Dana Whitfield');
  expect(await notebook.evaluate(() => location.hash)).toContain('entry=');
  await notebook.goBack();
  await titled(notebook, 'Trash');
});
