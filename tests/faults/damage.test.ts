// Eleven kinds of damage to the files of the store: each is said on the screen, and everything is there again.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOwn } from '../browser/chromium';
import { until } from '../browser/screen';
import type { Faults } from './page';
import { chanceOf, copyOf, driver, newProfile, on, seed, shut, throwAway } from './session';

declare const faults: Faults;

/** So many that the browser has tidied the first of them away into files of its own. */
const PEOPLE = 2_500;
const chance = chanceOf(seed);

/** The folder of the store, found by listing: its name and its kind are the browser's. */
function storeIn(profile: string): string {
  const base = join(profile, 'Default/IndexedDB');
  const name = readdirSync(base).find((one) => one.startsWith('chrome-extension_') && !one.endsWith('.blob'));
  if (!name) throw new Error(`There is no store in ${base}.`);
  return join(base, name);
}

const largest = (folder: string, ending: string): string => {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size)[0];
  if (!found) throw new Error(`There is no ${ending} in ${folder}: ${readdirSync(folder).join()}`);
  return found;
};

function spoil(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  for (let i = Math.floor(bytes.length * from); i < bytes.length * to; i += 1) bytes[i] = chance(256);
  writeFileSync(file, bytes);
}

/** What is done to the folder while the browser is closed; null where it is done in the open database. */
const DAMAGES: Record<string, ((store: string) => void) | null> = {
  'the end of the log overwritten': (store) => spoil(largest(store, '.log'), 0.6, 1),
  'the middle of the log overwritten': (store) => spoil(largest(store, '.log'), 0.4, 0.45),
  'CURRENT garbage': (store) => writeFileSync(join(store, 'CURRENT'), 'garbage'),
  'the manifest emptied': (store) => {
    const name = readdirSync(store).find((one) => one.startsWith('MANIFEST')) ?? 'MANIFEST';
    truncateSync(join(store, name), 0);
  },
  'the log deleted': (store) => rmSync(largest(store, '.log')),
  'the folder deleted': (store) => rmSync(store, { recursive: true }),
  'every file overwritten': (store) => {
    for (const name of readdirSync(store))
      if (name !== 'LOCK') writeFileSync(join(store, name), Buffer.alloc(4_096, 7));
  },
  // One hole alone can lie where nothing stands any more, and is never felt.
  'holes in a table': (store) => {
    const file = largest(store, '.ldb');
    const hole = 4_096 / statSync(file).size;
    for (let at = chance(100) / 1_000; at + hole < 1; at += 0.1) spoil(file, at, at + hole);
  },
  'the log cut in half': (store) => truncateSync(largest(store, '.log'), statSync(largest(store, '.log')).size >> 1),
  'rows deleted past Rung': null,
  'the folder emptied': (store) => {
    for (const name of readdirSync(store)) if (existsSync(join(store, name))) rmSync(join(store, name));
  },
};

let base: string;
let before: { contacts: string[]; journal: string[] };

const text = (page: Page) => page.evaluate(() => document.body.innerText);

beforeAll(async () => {
  base = newProfile();
  const session = await on(base);
  await openOwn(session, 'notebook.html#/people');
  const page = await driver(session);
  expect(await page.evaluate(() => faults.open())).toBe('');
  await page.evaluate((people) => faults.fill(people), PEOPLE);
  await until(() => page.evaluate(() => faults.isCopied()), 'the copies', 120_000);
  before = await page.evaluate(() => faults.rows());
  await shut(session);
});
afterAll(() => throwAway(base));

/** Takes rows out of the open database, as the browser's own tools can. */
const deleteRows = () =>
  new Promise<void>((done, failed) => {
    const opening = indexedDB.open('rung');
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['contacts', 'journal'], 'readwrite');
      for (const table of ['contacts', 'journal']) {
        let left = 300;
        const going = writing.objectStore(table).openCursor();
        going.onsuccess = () => {
          if (!going.result || left === 0) return;
          left -= 1;
          going.result.delete();
          going.result.continue();
        };
      }
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
      writing.onabort = () => failed(writing.error);
    };
  });

test.each(Object.entries(DAMAGES))('%s: is said, and everything is there again', async (_, harm) => {
  const profile = copyOf(base);
  if (harm) harm(storeIn(profile));
  const session = await on(profile);
  if (!harm) await (await openOwn(session, 'icon/32.png')).evaluate(deleteRows);
  const shown = await openOwn(session, 'notebook.html#/people');
  const page = await driver(session);
  await until(async () => /People/.test(await text(shown)), 'the notebook to open', 150_000);
  const read = () =>
    page.evaluate(async () => {
      if ((await faults.open()) !== '') return null;
      return faults.rows().catch(() => null);
    });
  // A hole is found only by reading it; the page that is open hears of it and mends.
  const whole = async () => {
    const now = await read();
    return now?.contacts.length === before.contacts.length && now.journal.length === before.journal.length ? now : null;
  };
  const now = await until(whole, 'everything to be there again', 150_000);
  expect(now).toEqual(before);
  await until(
    async () => /had lost this notebook[\s\S]*Nothing is missing/.test(await text(shown)),
    'the notebook to say that it was lost',
    90_000,
  );
  await shut(session);
  throwAway(profile);
});

/** Takes every count out of the open database, and nothing else. */
const deleteCounts = () =>
  new Promise<void>((done, failed) => {
    const opening = indexedDB.open('rung');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('counters', 'readwrite');
      const counts = IDBKeyRange.bound('people', 'status0');
      for (const range of [counts, IDBKeyRange.bound('organisation', 'organisations')])
        writing.objectStore('counters').delete(range);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
      writing.onabort = () => failed(writing.error);
    };
  });

test('counts that are gone are counted again, and that is said', async () => {
  const profile = copyOf(base);
  const session = await on(profile);
  await (await openOwn(session, 'icon/32.png')).evaluate(deleteCounts);
  const shown = await openOwn(session, 'notebook.html#/people');
  await until(async () => /Some counts were wrong/.test(await text(shown)), 'it to be said', 60_000);
  const page = await driver(session);
  expect(await page.evaluate(() => faults.open())).toBe('');
  expect(await page.evaluate(() => faults.wrong())).toBe(0);
  expect(await page.evaluate(() => faults.rows())).toEqual(before);
  await shut(session);
  throwAway(profile);
});
