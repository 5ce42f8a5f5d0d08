// A page script that was taken over asks for what is not its own, and gets nothing.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { open, openOwn, type Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

/** What the extension's own scripts have; the code that names it runs there. */
declare const chrome: Browser;

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice, build: 'granted' });
  const { page, popup } = await meet(session, 'linkedin');
  await log(popup, 'Confidential: wants to leave Orbit Foods');
  await closePopup(session, popup);
  await page.close();
});
afterAll(() => giveBack(session));

/** Runs in the isolated world that Rung's page script lives in. */
async function asPageScript<T>(page: Page, code: () => Promise<T>): Promise<T> {
  const realm = await until(() => page.extensionRealms()[0], 'the page script');
  return realm.evaluate(code);
}

test('the notes are in a database that it does not see', async () => {
  const page = await open(session, addresses.linkedin);
  const databases = () => indexedDB.databases().then((found) => found.map(({ name }) => name));
  expect(await asPageScript(page, databases)).toEqual([]);
  const own = await openOwn(session, 'notebook.html');
  expect(await own.evaluate(databases)).toEqual(['rung']);
});

test('the settings are closed to it', async () => {
  const page = await open(session, addresses.linkedin);
  const read = () =>
    chrome.storage.local.get().then(
      () => 'read',
      () => 'refused',
    );
  expect(await asPageScript(page, read)).toBe('refused');
  const own = await openOwn(session, 'notebook.html');
  expect(await own.evaluate(read)).toBe('read');
});

test('no message brings it an answer', async () => {
  const page = await open(session, addresses.linkedin);
  const ask = async () => {
    const answers: unknown[] = [];
    for (const message of [
      { type: 'sighting/current', tabId: 1 },
      { type: 'sites/changed' },
      { type: 'sighting/seen', url: location.href, sighting: null },
      { type: 'contacts/all' },
      null,
      'x'.repeat(100_000),
    ])
      answers.push(
        await chrome.runtime.sendMessage(message).then(
          (answer) => answer ?? 'nothing',
          () => 'nothing',
        ),
      );
    return [...new Set(answers)];
  };
  expect(await asPageScript(page, ask)).toEqual(['nothing']);
});
