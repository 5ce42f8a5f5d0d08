// The folder in which devices meet, by the screen: begun with a passphrase, a second device let in, and left again.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, fill, outline, press, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let devices: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'gmail');
  await log(popup, 'Wants the price list');
  await closePopup(session, popup);
  devices = await openNotebook(session, 'devices');
  // The browser's picker of folders cannot be driven; a folder of its own behaves as one that was picked.
  await devices.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Shared', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });
});
afterAll(() => giveBack(session));

/** The passphrase is slow to try, on purpose. */
const PATIENCE = 45_000;
const shows = (text: RegExp) => until(async () => text.test(await outline(devices)), String(text), PATIENCE);
/** How many files lie there: the key, and what this device wrote. */
const filesIn = () =>
  devices.evaluate(async () => {
    const shared = await (await navigator.storage.getDirectory()).getDirectoryHandle('Shared');
    const rung = await shared.getDirectoryHandle('rung');
    const inside = (await Array.fromAsync(rung.values())).map(async (entry) =>
      entry.kind === 'directory' ? (await Array.fromAsync((entry as FileSystemDirectoryHandle).keys())).length : 1,
    );
    return (await Promise.all(inside)).reduce((sum, n) => sum + n, 0);
  });

test('nothing is asked before a folder is chosen, and a short passphrase is refused', async () => {
  expect(await inBoth(devices)).toEqual([]);
  await press(devices, 'button', 'Choose a folder');
  await shows(/No notebook is here yet/);
  await fill(devices, 'textbox', 'What you call this device', 'Old laptop');
  await fill(devices, 'textbox', 'Passphrase', 'short');
  await press(devices, 'button', 'Begin here');
  await shows(/at least 12 characters/);
  expect(await inBoth(devices)).toEqual([]);
});

test('begun with a passphrase, everything is in the folder, and six words let another device in', async () => {
  await fill(devices, 'textbox', 'Passphrase', 'seven calm herons at noon');
  await press(devices, 'button', 'Begin here');
  await shows(/Everything written here is in the folder/);
  expect(await filesIn()).toBeGreaterThan(1);
  await press(devices, 'button', 'Add a device');
  await shows(/type: (?:[a-z]+ ){5}[a-z]+\. The words hold for half an hour/);
  expect(await inBoth(devices)).toEqual([]);
  await devices.setViewport({ width: 360, height: 800 });
  expect(await devices.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await devices.setViewport(null);
});

test('a line logged in the popup is passed on by the page that is open', async () => {
  const before = await filesIn();
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Met at the fair');
  await closePopup(session, popup);
  await devices.bringToFront();
  await until(async () => (await filesIn()) > before, 'the file of that line', PATIENCE);
  await press(devices, 'button', 'Meet now');
  await shows(/Everything written here is in the folder/);
});

test('stopped, the device takes no part and the folder stays', async () => {
  const before = await filesIn();
  await press(devices, 'button', 'Stop here');
  await see(devices, 'button', 'Choose a folder').catch(() => see(devices, 'button', 'Choose another folder'));
  expect(await filesIn()).toBe(before);
  expect(await all(devices, 'button', 'Meet now')).toEqual([]);
});
