// The first glance, measured: who, which stage, what is next, the line with the cursor in it, and three whole entries where
// there are so many; nothing moves after the first paint, and nothing is cut off, however large the letters are.
import 'temporal-polyfill/global';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../browser/builds';
import { open, type Session } from '../browser/chromium';
import { glanceArchive, glanceAt, PEOPLE, reopenAt, scrollBars } from '../browser/glance';
import { focusOnLine } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { pickFile } from '../browser/pick-file';
import { picture } from '../browser/picture';
import { closePopup, openPopup } from '../browser/popup';
import { items, outline, press, see, title, until } from '../browser/screen';
import { addresses, type Practice, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice, sharp: true });
  const notebook = await pickFile(session, 'glance.json', JSON.stringify(glanceArchive));
  await press(notebook, 'button', 'Import');
  await until(async () => (await outline(notebook)).includes('Imported “glance.json”'), 'the import', 30_000);
  await notebook.close();
});
afterAll(() => giveBack(session));

const folder = join(root, '.output/glance');

async function pictures(popup: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await picture(popup, `${join(folder, name)}-light.png`, 'light');
  await picture(popup, `${join(folder, name)}-dark.png`, 'dark');
}

const meet = async (where: Practice) => {
  const page = await open(session, addresses[where]);
  return { page, popup: await openPopup(session, page) };
};

describe.each(PEOPLE)('%s', (_, where, count) => {
  test('at the press of the button', async () => {
    const { page, popup } = await meet(where);
    await focusOnLine(popup);
    const glance = await glanceAt(popup);
    await pictures(popup, where);
    expect(glance).toMatchObject({ moved: [], beside: 0 });
    expect(glance.height).toBeLessThanOrEqual(600);
    expect(glance.entries).toBeGreaterThanOrEqual(Math.min(3, count));
    expect((await see(popup, 'textbox', 'What happened?')).focused).toBe(true);
    await closePopup(session, popup);
    await page.close();
  });

  test.each([320, 360])('in a window %s pixels wide', async (width) => {
    const { page, popup } = await meet(where);
    await reopenAt(popup, width);
    await focusOnLine(popup);
    const glance = await glanceAt(popup);
    await pictures(popup, `${where}-${width}`);
    expect(glance).toMatchObject({ moved: [], beside: 0 });
    expect(glance.entries).toBeGreaterThanOrEqual(Math.min(3, count));
    await closePopup(session, popup);
    await page.close();
  });

  test('with letters twice as large nothing is cut off', async () => {
    const { page, popup } = await meet(where);
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      document.body.style.width = '400px';
    });
    const glance = await glanceAt(popup);
    await pictures(popup, `${where}-large`);
    expect(glance.cut).toEqual([]);
    expect((await scrollBars(popup)).length).toBeLessThan(2);
    expect(glance.beside).toBe(0);
    await closePopup(session, popup);
    await page.close();
  });
});

test('somebody new: who they are and the line, without a gap and without a history', async () => {
  const { page, popup } = await meet('several');
  await press(popup, 'button', /Hanna Vogel/);
  await until(async () => (await title(popup)) === 'Hanna Vogel', 'Hanna Vogel');
  await focusOnLine(popup);
  await pictures(popup, 'new');
  expect(await items(popup, 'History')).toEqual([]);
  await closePopup(session, popup);
  await page.close();
});
