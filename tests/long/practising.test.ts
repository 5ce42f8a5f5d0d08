// Practising: a notebook of its own in every window, and nothing of the rep's own changes meanwhile.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import { open, openOwn, type Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { shown } from '../browser/picture';
import { closePopup, openPopup } from '../browser/popup';
import { all, isPractice, items, press, see, until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

let session: Session;
let notebook: Page;
let second: Page;
let before: string;

/** Whatever the browser holds of the rep's own: each row, each copy, what is kept beside them, and the badge. */
const own = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { get(): Promise<object> }; session: { get(): Promise<object> } };
        tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText(by: object): Promise<string>; getTitle(by: object): Promise<string> };
      };
    };
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await asked(indexedDB.open('rung'));
    const rows = [];
    // Who waits is weighed when a page has rested a second, whatever notebook is practised in: it is made of the records.
    for (const name of [...db.objectStoreNames].filter((name) => !/^(?:attention|waiting)$/.test(name)))
      rows.push([name, await asked(db.transaction(name).objectStore(name).getAll())]);
    db.close();
    const files: unknown[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}/${name}`);
        else files.push([`${path}/${name}`, (await (handle as FileSystemFileHandle).getFile()).size]);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    const tabs = await chrome.tabs.query({});
    const badges = await Promise.all(
      tabs.map(async ({ id: tabId }) => [
        await chrome.action.getBadgeText({ tabId }),
        await chrome.action.getTitle({ tabId }),
      ]),
    );
    return JSON.stringify([rows, files.sort(), await chrome.storage.local.get(), badges]);
  });

/** Copies follow a write a moment later. */
async function settled(page: Page): Promise<string> {
  let last = '';
  return until(
    async () => {
      // A copy may be replaced while it is looked for.
      const now = await own(page).catch(() => '');
      if (now && now === last) return now;
      last = now;
      await new Promise((later) => setTimeout(later, 2_000));
      return null;
    },
    'the notebook to rest',
    60_000,
  );
}

beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { page, popup } = await meet(session, 'card');
  await log(popup, 'Of my own notebook');
  await closePopup(session, popup);
  notebook = await openNotebook(session, 'help');
  second = await openNotebook(session, 'people');
  await page.bringToFront();
  before = await settled(notebook);
});
afterAll(() => giveBack(session));

test('begins with one press where help is looked for, and every window follows', async () => {
  await notebook.bringToFront();
  await press(notebook, 'button', 'Practise with 40 invented people');
  await until(() => isPractice(notebook), 'practice');
  expect(await notebook.evaluate(() => location.hash)).toBe('#/today');
  await until(async () => (await items(notebook, 'You said you would')).length > 2, 'promises of invented people');
  await until(() => isPractice(second), 'the other window to follow');
  await until(async () => (await all(second, 'row')).length > 10, 'invented people in it');
});

test('each page says that it is practice, with the way back', async () => {
  await notebook.setViewport({ width: 360, height: 740 });
  // `tests/long/practice.test.ts` goes to all of them.
  for (const path of ['today', 'people', 'lists', 'export']) {
    await turnTo(notebook, path);
    expect(await isPractice(notebook), path).toBe(true);
    expect(await notebook.evaluate(() => document.documentElement.scrollWidth > innerWidth), path).toBe(false);
  }
  await turnTo(notebook, 'safety');
  expect(await all(notebook, 'button')).toHaveLength(1);
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.setViewport({ width: 1440, height: 900 });
  await turnTo(notebook, 'today');
  await shown(notebook, 'practice/today');
  expect(await inBoth(notebook)).toEqual([]);
});

test('what is logged while practising is practice, in the popup too', async () => {
  const page = await open(session, addresses.card);
  const popup = await openPopup(session, page);
  await until(() => isPractice(popup), 'practice');
  expect(await inBoth(popup)).toEqual([]);
  await shown(popup, 'practice/popup');
  await log(popup, 'Only practised');
  await closePopup(session, popup);
  await page.close();
  await notebook.bringToFront();
  await notebook.keyboard.press('Enter');
  await until(async () => (await all(notebook, 'button', 'Undo')).length > 0, 'something done on Today');
});

test('nothing of the rep’s own has changed meanwhile', async () => expect(await settled(notebook)).toBe(before));

test('one press in the popup leads back, in every window, and practice is gone', async () => {
  const page = await open(session, addresses.card);
  const popup = await openPopup(session, page);
  await press(popup, 'button', 'Back to my notebook');
  await until(async () => !(await isPractice(popup)), 'the own notebook in the popup');
  await until(async () => (await items(popup, 'History'))[0]?.includes('Of my own notebook'), 'the own history');
  for (const window of [notebook, second])
    await until(async () => !(await isPractice(window)), 'the windows to follow');
  await closePopup(session, popup);
  await until(
    () => second.evaluate(async () => (await indexedDB.databases()).every(({ name }) => name !== 'rung-practice')),
    'the practice notebook to be gone',
  );
  await until(async () => (await all(second, 'row')).length === 2, 'the one person of the own notebook');
  await see(await openOwn(session, 'notebook.html#/welcome'), 'button', 'Practise with 40 invented people');
});
