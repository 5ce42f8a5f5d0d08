// Firefox gives a page no folder: a notebook is begun there, saved in one file, and joined by a Chromium that opens it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { type Fox, firefoxIsHere, openOwnInFirefox, startFirefox } from '../browser/firefox';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { fill, items, press, until } from '../browser/screen';
import { practice } from '../practice/practice';

const PASSPHRASE = 'seven calm herons at noon';
/** The passphrase is slow to try, on purpose. */
const PATIENCE = 60_000;

const here = firefoxIsHere();
let fox: Fox | undefined;
let session: Session | undefined;
beforeAll(async () => {
  if (!here) return;
  fox = await startFirefox(practice);
  session = await borrow({});
});
afterAll(() => Promise.all([fox?.browser.close(), giveBack(session)]));

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
const shows = (page: Page, text: RegExp) => until(async () => text.test(await textOf(page)), String(text), PATIENCE);

/** Types into the boxes of the form in their order, and sends it off. */
const begin = (page: Page, texts: string[]): Promise<void> =>
  page.evaluate(async (texts) => {
    const form = document.querySelector('form');
    for (const [i, box] of [...(form?.querySelectorAll('input') ?? [])].entries()) {
      box.value = texts[i] ?? '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // The page has taken them in by the next frame.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    form?.querySelector('button')?.click();
  }, texts);

/** What the page hands to the browser when a file is saved. */
async function savedBytes(page: Page): Promise<Buffer> {
  const text = page.evaluate(
    () =>
      new Promise<string>((done) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.arrayBuffer().then((bytes) => done(btoa(String.fromCharCode(...new Uint8Array(bytes)))));
          return make.call(URL, blob);
        };
        for (const button of document.querySelectorAll('button'))
          if (button.textContent === 'Save the file') button.click();
      }),
  );
  return Buffer.from(await text, 'base64');
}

test.skipIf(!here)('what was begun in Firefox is joined in Chromium by one file', { timeout: 180_000 }, async () => {
  if (!fox || !session) return;
  const page = await openOwnInFirefox(fox, 'notebook.html#/devices');
  await shows(page, /Where a browser gives no page a folder/);
  await begin(page, ['Fox', PASSPHRASE]);
  await shows(page, /goes along with the next file you save/);
  const path = join(mkdtempSync(join(tmpdir(), 'rung-fox-')), 'devices.rung');
  writeFileSync(path, await savedBytes(page));

  const other = await openNotebook(session, 'today');
  await other.evaluateOnNewDocument(() => {
    for (const owner of [globalThis, Window.prototype]) Reflect.deleteProperty(owner, 'showDirectoryPicker');
  });
  await other.reload();
  await other.evaluate(() => location.assign('#/devices'));
  const box = (await other.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await box.uploadFile(path);
  await shows(other, /new files? (was|were) in it/);
  await fill(other, 'textbox', 'What you call this device', 'Chrome');
  await fill(other, 'textbox', 'Passphrase, or six words', PASSPHRASE);
  await press(other, 'button', 'Join');
  await until(async () => (await items(other, 'Devices')).some((one) => one.includes('Fox')), 'the Fox', PATIENCE);
  expect(await items(other, 'Devices')).toHaveLength(2);
});
