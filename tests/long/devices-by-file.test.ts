// Two devices whose browser gives no page a folder: the same files saved in one, carried over, and opened on the other.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import { downloads, type Session } from '../browser/chromium';
import { openNotebook, saved, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { all, fill, items, outline, press, see, until } from '../browser/screen';

const PASSPHRASE = 'seven calm herons at noon';
/** The passphrase is slow to try, on purpose. */
const PATIENCE = 120_000;

interface Held {
  session: Session;
  page: Page;
}

/** A browser in which nothing is known of folders, as Firefox; the page finds that out before anything of Rung runs. */
async function open(): Promise<Held> {
  const session = await borrow({});
  const page = await openNotebook(session, 'today');
  await page.evaluateOnNewDocument(() => {
    for (const owner of [globalThis, Window.prototype]) Reflect.deleteProperty(owner, 'showDirectoryPicker');
  });
  await page.reload();
  await turnTo(page, 'devices');
  return { session, page };
}

let [old, fresh]: [Held, Held] = [] as never;
beforeAll(async () => {
  old = await open();
  fresh = await open();
});
afterAll(() => Promise.all([giveBack(old?.session), giveBack(fresh?.session)]));

const shows = ({ page }: Held, text: RegExp) =>
  until(async () => text.test(await outline(page)), String(text), PATIENCE).catch(async (error: Error) => {
    throw new Error(`${error.message}\nOn the screen:\n${await outline(page)}`);
  });

async function add({ page }: Held, name: string): Promise<void> {
  await turnTo(page, 'people');
  await fill(page, 'searchbox', /Find/, name);
  // What is found while the page reads moves the button: it is pressed until the page of that person is there.
  await until(
    async () => {
      if ((await all(page, 'textbox', 'What happened?')).length > 0) return true;
      const [button] = await all(page, 'button', `Add “${name}”`);
      await (await button?.elementHandle())?.click().catch(() => {});
      await new Promise((later) => setTimeout(later, 500));
      return false;
    },
    `the page of ${name}`,
    PATIENCE,
  );
}

async function joined({ page }: Held, label: string, taken: boolean): Promise<void> {
  await turnTo(page, 'devices');
  const secret = taken ? 'Passphrase, or six words' : 'Passphrase';
  // Where to join is another form than where to begin, and it comes when the page has looked into the files.
  await see(page, 'textbox', secret);
  await fill(page, 'textbox', 'What you call this device', label);
  await fill(page, 'textbox', secret, PASSPHRASE);
  await press(page, 'button', taken ? 'Join' : 'Begin here');
  await until(async () => (await all(page, 'list', 'Devices')).length > 0, 'the devices', PATIENCE);
}

/** From one device's downloads to the other's hands. */
async function carry(from: Held, to: Held): Promise<void> {
  await from.page.bringToFront();
  await press(from.page, 'button', 'Save the file');
  await shows(from, /Saved\. Open it on your other device/);
  const path = join(downloads(from.session.profile), await saved(from.session, '.rung'));
  await to.page.bringToFront();
  const box = (await to.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await box.uploadFile(path);
  await shows(to, /new files? (was|were) in it/);
  rmSync(path);
}

async function knows(held: Held, name: RegExp): Promise<void> {
  await turnTo(held.page, 'people');
  await shows(held, name);
}

test('the page says plainly how it is done here, and offers no folder', async () => {
  const words = await outline(old.page);
  expect(words).toContain('Where a browser gives no page a folder');
  expect(await all(old.page, 'button', 'Choose a folder')).toEqual([]);
  expect(words).not.toContain('drop the folder');
  expect(await inBoth(old.page)).toEqual([]);
});

test('what was begun on one is joined on the other by its file, and a file back brings back what was written there', {
  timeout: 400_000,
}, async () => {
  await add(old, 'Dana Whitfield');
  await joined(old, 'Old laptop', false);
  await carry(old, fresh);
  await joined(fresh, 'New laptop', true);
  await knows(fresh, /Dana Whitfield/);
  await add(fresh, 'Luis Ortega');
  await turnTo(fresh.page, 'devices');
  await turnTo(old.page, 'devices');
  await carry(fresh, old);
  await shows(old, /New laptop/);
  await knows(old, /Luis Ortega/);
});

test('a file is saved only when what the page is at in the folder is through', async () => {
  await turnTo(old.page, 'devices');
  await see(old.page, 'list', 'Devices');
  await old.page.evaluate(
    () =>
      new Promise<void>((held) => {
        const until = (through: () => void) => {
          Object.assign(globalThis, { through });
          held();
        };
        void navigator.locks.request('rung-folder', () => new Promise<void>(until));
      }),
  );
  await press(old.page, 'button', 'Save the file');
  await new Promise((later) => setTimeout(later, 1_000));
  expect(await outline(old.page)).not.toContain('Saved. Open it');
  await old.page.evaluate(() => (globalThis as unknown as { through(): void }).through());
  await shows(old, /Saved\. Open it on your other device/);
  rmSync(join(downloads(old.session.profile), await saved(old.session, '.rung')));
});

test('a file that is none, or a cut one, is refused by a sentence and nothing changes', async () => {
  await turnTo(old.page, 'devices');
  await see(old.page, 'list', 'Devices');
  const before = await items(old.page, 'Devices');
  const box = (await old.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await box.uploadFile(join(import.meta.dirname, 'devices-by-file.test.ts'));
  await shows(old, /no file for meeting, or it is cut off/);
  expect(await items(old.page, 'Devices')).toEqual(before);
});
