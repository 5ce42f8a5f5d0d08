// Old and new versions of the notebook side by side in one browser: upgraded, waited for, handed over, only read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { describeDatabase } from '@/lib/store/tables/database';
import { root } from '../browser/builds';
import { downloads, open, openOwn, type Session } from '../browser/chromium';
import { menu, openNotebook, saved, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { all, press, see, titled, until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';
import { type KeptDatabase, restoreDatabase } from '../store/kept-database';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

let session: Session;
/** A page of the same origin that runs no script of Rung. */
let bare: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  bare = await openOwn(session, 'icon/16.png');
});
afterAll(() => giveBack(session));

const NOW = describeDatabase('only-described').version / 10;
const versions = Array.from({ length: NOW }, (_, n) => n + 1);

const kept = (version: number) =>
  JSON.parse(readFileSync(join(root, `tests/fixtures/databases/tables-${version}.json`), 'utf8')) as KeptDatabase;

/** Takes everything away, with what is known outside of it, and puts an older one in its place. */
async function put(version: number): Promise<void> {
  for (const page of await session.browser.pages())
    if (page !== bare && page.url().includes(session.extension.id)) await page.close();
  await bare.evaluate(() => chrome.storage.local.clear());
  await bare.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const going = indexedDB.deleteDatabase('rung');
        going.onsuccess = () => done();
        going.onerror = () => failed(going.error);
      }),
  );
  const make = `(${restoreDatabase})(indexedDB, 'rung', ${JSON.stringify(kept(version))})`;
  await bare.evaluate(make);
}

const versionNow = () =>
  bare.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'rung')?.version);

/** Opens the store as another version does, with `raise` adding a table, and holds it until `let go`. */
const hold = (version?: number) =>
  bare.evaluate(
    (version) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('rung', version);
        opening.onupgradeneeded = () => opening.result.createObjectStore('later', { keyPath: 'id' });
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          (globalThis as unknown as { held: IDBDatabase }).held = opening.result;
          done();
        };
      }),
    version,
  );
const letGo = () => bare.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

const text = (page: Page) => page.evaluate(() => document.body.innerText);

test.each(versions)('a notebook of tables %d opens with everybody in it', async (version) => {
  await put(version);
  const notebook = await openNotebook(session, 'people');
  await see(notebook, 'button', /Priya Raman/);
  await see(notebook, 'button', /Dana Whitfield/);
  expect(await versionNow()).toBe(10 * NOW);
});

test('an upgrade that an old window holds up is said, and goes on by itself', async () => {
  await put(1);
  await hold();
  const notebook = await openOwn(session, 'notebook.html#/people');
  await until(async () => /before the update, still holds the notebook/.test(await text(notebook)), 'the sentence');
  await letGo();
  await see(notebook, 'button', /Priya Raman/);
  expect(await all(notebook, 'alert')).toEqual([]);
});

test('an open notebook lets a newer version take over, and says so', async () => {
  await put(NOW);
  const notebook = await openNotebook(session, 'people');
  await see(notebook, 'button', /Priya Raman/);
  await hold(90);
  const said = /newer version of Rung has taken over|written by a newer Rung/;
  await until(async () => said.test(await text(notebook)), 'the sentence');
  await letGo();
  await notebook.evaluate(() => location.assign('#/organisations'));
  await new Promise((painted) => setTimeout(painted, 300));
  expect(await text(notebook)).toMatch(said);
  expect(await versionNow()).toBe(90);
});

test('a newer notebook is read, saved as it is, and never written', async () => {
  await put(NOW);
  await hold(90);
  await letGo();
  const notebook = await openNotebook(session, 'people');
  const said = /newer Rung \(tables 90; this one knows \d+\)[\s\S]*Nothing in it can be changed until Rung is updated/;
  await until(async () => said.test(await text(notebook)), 'the sentence');
  const routes = await menu(notebook);
  // Continuous integration looks at each page.
  for (const route of process.env.CI ? routes : routes.slice(0, 4)) {
    await turnTo(notebook, route);
    await new Promise((painted) => setTimeout(painted, 150));
    expect([route, (await all(notebook, 'alert')).map((alert) => alert.name)]).toEqual([route, []]);
  }
  await turnTo(notebook, 'people');
  await press(notebook, 'button', /Priya Raman/);
  await titled(notebook, 'Priya Raman');
  expect(await text(notebook)).toContain('Asked for the spring prices');
  await notebook.focus('textarea.line');
  await notebook.keyboard.type('Written by an old Rung');
  await notebook.keyboard.press('Enter');
  await until(
    async () => /Not saved: This notebook was written by a newer Rung/.test(await text(notebook)),
    'the refusal',
  );
  await press(notebook, 'button', 'Save the raw data');
  const raw = JSON.parse(readFileSync(join(downloads(session.profile), await saved(session, 'raw-data.json')), 'utf8'));
  expect(raw).toMatchObject({ version: 90, tables: { later: [], contacts: expect.any(Array) } });
  expect(raw.tables.contacts).toHaveLength(5);
  expect(JSON.stringify(raw)).not.toContain('Written by an old Rung');
  expect(await versionNow()).toBe(90);
});

test('the popup says that it is newer, and leads to where it can be read', async () => {
  const page = await open(session, addresses.linkedin);
  const popup = await openPopup(session, page);
  await titled(popup, 'The notebook did not open');
  await press(popup, 'button', 'Read it in the notebook');
  const target = await session.browser.waitForTarget((found) => found.url().endsWith('notebook.html#/people'));
  await see(await target.asPage(), 'button', /Priya Raman/);
  await closePopup(session, popup);
});
