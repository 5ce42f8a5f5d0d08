// The Safety page: which copies there are, a copy of the rep's own, and erasing everything until nothing is left.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { close, openOwn, reopen, type Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook, saved, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, element, fill, gone, outline, press, see, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'gmail');
  await log(popup, 'Wants the price list');
  await closePopup(session, popup);
});
afterAll(() => giveBack(session));

const shows = (page: Page, text: RegExp) => until(async () => text.test(await outline(page)), String(text));

/** Everything the browser keeps for the extension: files by name, small facts and rows with what is in them. */
const kept = (own: Page) =>
  own.evaluate(async () => {
    const found: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle) => {
      for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values())
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle);
        else found.push(`file ${entry.name}`);
    };
    await walk(await navigator.storage.getDirectory());
    type Areas = Record<string, { get(): Promise<object> }>;
    const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
    for (const area of ['local', 'session'])
      for (const [key, value] of Object.entries((await storage[area]?.get()) ?? {}))
        found.push(`${area} ${key} ${JSON.stringify(value)}`);
    const rowsOf = (name: string) =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const tables = [...opening.result.objectStoreNames];
          const reading = opening.result.transaction(tables);
          const rows: string[] = [];
          for (const table of tables)
            reading.objectStore(table).getAll().onsuccess = ({ target }) => {
              for (const row of (target as IDBRequest<unknown[]>).result)
                rows.push(`row ${table} ${JSON.stringify(row)}`);
            };
          reading.oncomplete = () => {
            opening.result.close();
            done(rows);
          };
        };
      });
    for (const { name = '' } of await indexedDB.databases()) found.push(...(await rowsOf(name)));
    for (const key of [...Object.keys(localStorage), ...(await caches.keys())]) found.push(`other ${key}`);
    // Of tabs that are open now, the background knows the addresses, in memory.
    return found.filter((one) => !(one.startsWith('session tab/') && one.includes('"sighting":null')));
  });

test('says which copies there are and what uninstalling does, and makes one the rep owns', async () => {
  const notebook = await openNotebook(session, 'safety');
  await shows(notebook, /Traces can stay in the browser’s own files for a while/);
  await shows(notebook, /They last held everything/);
  await shows(notebook, /1 person\b[\s\S]*1 entry/);
  await shows(notebook, /Removing Rung from the browser deletes the notebook/);
  await shows(notebook, /You have no copy of your own yet/);
  await press(notebook, 'button', 'Make a copy');
  await see(notebook, 'textbox', 'Passphrase');
  const words = await all(notebook, 'textbox', /allowed/);
  if (words.length > 0) await fill(notebook, 'textbox', /allowed/, 'allowed');
  await press(notebook, 'button', 'Save');
  expect(await saved(session, '.age')).toMatch(/full-backup/);
  await shows(notebook, /Last made .*today/);
  await notebook.close();
});

test('goes back to a copy after a second press, says so on every page, and one press undoes it', async () => {
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await closePopup(session, popup);
  const notebook = await openNotebook(session, 'safety');
  const people = async () => {
    await turnTo(notebook, 'people');
    await titled(notebook, 'People');
    await until(async () => (await outline(notebook)).includes('Priya Raman'), 'who was there all along');
    return outline(notebook);
  };
  expect(await people()).toContain('Dana Whitfield');
  await turnTo(notebook, 'safety');
  await shows(notebook, /copies to go back to|One copy to go back to/);
  const [oldest] = (await all(notebook, 'button', /^Go back to /)).slice(-1);
  await press(notebook, 'button', oldest?.name ?? '');
  await shows(notebook, /What is there now is kept as a copy first/);
  await press(notebook, 'button', 'Go back to it');
  await shows(notebook, /The notebook is as it was on .*1 person and 1 entry/);
  expect(await people()).not.toContain('Dana Whitfield');
  await press(notebook, 'button', 'Undo: bring it back');
  await until(async () => (await people()).includes('Dana Whitfield'), 'what it replaced');
  // The people are back a moment before it is said.
  await shows(notebook, /The notebook is as it was on .*2 people/);
  await press(notebook, 'button', 'Understood');
  await gone(notebook, 'button', 'Understood');
  await turnTo(notebook, 'safety');
  await shows(notebook, /Before going back/);
  await notebook.close();
});

test('erases everything after its words were typed; nothing is left, and every open page says so', async () => {
  const other = await openNotebook(session, 'people');
  const notebook = await openNotebook(session, 'safety');
  const before = await kept(notebook);
  expect(before).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^local vault\/canary/),
      expect.stringMatching(/^file base_/),
      expect.stringMatching(/^row journal .*Wants the price list/),
    ]),
  );
  await press(notebook, 'button', 'Erase everything…');
  await see(notebook, 'button', 'Make a copy first');
  await fill(notebook, 'textbox', /type: erase everything/, 'erase');
  expect((await see(notebook, 'button', 'Erase everything now')).disabled).toBe(true);
  await fill(notebook, 'textbox', /type: erase everything/, 'Erase everything');
  await press(notebook, 'button', 'Erase everything now');
  await titled(notebook, 'Everything was erased');
  await titled(other, 'Everything was erased');
  // The background may have begun a new, empty notebook since, under names of its own.
  const left = await kept(notebook);
  expect(left.filter((one) => !/^row meta \{"key":"(born|device|schema)"/.test(one))).toEqual([]);
  expect(left.filter((one) => before.includes(one) && !one.includes('"schema"'))).toEqual([]);
  await other.close();
  await press(notebook, 'button', 'Begin a new notebook');
  await gone(notebook, 'button', 'Begin a new notebook');
  await notebook.evaluate(() => location.assign('#/people'));
  await titled(notebook, 'People');
  expect(await outline(notebook)).not.toContain('Priya Raman');
  await notebook.close();
  await close(session);
  session = await reopen(session);
  const again = await openOwn(session, 'notebook.html#/people');
  await titled(again, 'People');
  expect(await outline(again)).not.toMatch(/Priya Raman|had lost this notebook/);
  expect(await element(again, 'navigation')).toBeTruthy();
});
