// Copies of the rep's own in a real browser: set up with a folder or the downloads, made by themselves, opened again, read back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from '../browser/axe';
import { downloads, type Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, element, fill, gone, outline, press, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let notebook: Page;
beforeAll(async () => {
  // With the sites come the downloads: the browser's own question cannot be answered by a test.
  session = await borrow({ shelf: practice, build: 'granted' });
  await touch('gmail', 'Wants the price list');
  notebook = await openNotebook(session, 'safety');
  // The browser's picker of folders cannot be driven; a folder of its own behaves as one that was picked.
  await notebook.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });
});
afterAll(() => giveBack(session));

async function touch(whom: 'gmail' | 'linkedin', text: string): Promise<void> {
  const { popup } = await meet(session, whom);
  await log(popup, text);
  await closePopup(session, popup);
}

/** Packing and opening a copy takes seconds where the machine is busy: its passphrase is slow to try. */
const PATIENCE = 45_000;
const shows = (page: Page, text: RegExp) =>
  until(async () => text.test(await outline(page)), String(text), PATIENCE).catch(async (error) => {
    throw new Error(`${error.message}\n${await outline(page)}`);
  });

const inFolder = (): Promise<string[]> =>
  notebook.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return names.sort();
  });

const begin = async () => {
  // Asked for only where there are things of an employer, which are counted first.
  const isFree = async () => !(await see(notebook, 'button', 'Begin')).disabled;
  const asks = async () => (await all(notebook, 'textbox', /allowed/)).length > 0;
  await until(async () => (await isFree()) || (await asks()), 'what it holds to be counted', PATIENCE);
  if (await asks()) await fill(notebook, 'textbox', /allowed/, 'allowed');
  await until(isFree, 'that it can begin');
  await press(notebook, 'button', 'Begin');
};

test('into a folder: chosen by a press, opened again from there, and said on the page and in the popup', async () => {
  await press(notebook, 'button', 'Set up…');
  await see(notebook, 'radiogroup', 'Where');
  expect((await see(notebook, 'button', 'Begin')).disabled).toBe(true);
  expect(await faults(notebook)).toEqual([]);
  await press(notebook, 'button', 'Choose the folder…');
  await shows(notebook, /Backups/);
  await begin();
  await shows(notebook, /in the folder “Backups”, and opened again from there: rung_copy_.*\.zip\.age/);
  expect(await faults(notebook)).toEqual([]);
  expect(await inFolder()).toEqual([expect.stringMatching(/^rung_copy_\d{4}-\d\d-\d\d_\d{4}\.zip\.age$/)]);
  const { popup } = await meet(session, 'gmail');
  await see(popup, 'button', 'Copied today');
  await closePopup(session, popup);
  await notebook.bringToFront();
});

test('what changed since is counted, and one press puts it into another one', async () => {
  await touch('linkedin', 'Called about the spring line');
  await notebook.bringToFront();
  await shows(notebook, /(One change is|\d+ changes are) in no copy of your own yet/);
  await press(notebook, 'button', 'Make one now');
  await until(async () => (await inFolder()).length === 2, 'the second copy', PATIENCE);
  await until(
    async () => !/in no copy of your own yet/.test(await outline(notebook)),
    'that nothing is missing in it',
    PATIENCE,
  );
  await press(notebook, 'button', 'Show the passphrase');
  await shows(notebook, /\b[a-z]{3,8}( [a-z]{3,8}){5}\b/);
});

test('a folder that is gone is said, and the copies before stay known', async () => {
  await notebook.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }),
  );
  await press(notebook, 'button', 'Make one now');
  await shows(notebook, /The folder is not there any more/);
});

test('into the downloads: without a window, measured, and ended with Stop', async () => {
  await press(notebook, 'button', 'Change…');
  await press(notebook, 'radio', /downloads/);
  await begin();
  await shows(notebook, /in “Rung” in your downloads; its size was compared: rung_copy_/);
  // The test's own hand on the downloads gives them other names; that there is one, whole, is the browser's word.
  const files = readdirSync(downloads(session.profile)).map((name) => join(downloads(session.profile), name));
  expect(files.map((file) => readFileSync(file, 'latin1').startsWith('age-encryption.org/v1'))).toEqual([true]);
  await press(notebook, 'button', 'Stop');
  await gone(notebook, 'button', 'Stop');
  await see(notebook, 'button', 'Set up…');
  await turnTo(notebook, 'people');
  expect(await element(notebook, 'navigation')).toBeTruthy();
});
