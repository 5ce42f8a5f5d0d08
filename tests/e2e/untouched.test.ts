// The page stays as it was: nothing of Rung is in it, and nothing in it can find Rung.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { open, type Session } from '../browser/chromium';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { filesOfBuild, waysTo } from '../browser/reach';
import { title, until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

let session: Session;
afterEach(async () => {
  for (const page of (await session.browser.pages()).slice(1)) await page.close();
});

/** What a suspicious page would keep an eye on. Runs in the page's own world. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const note = (what: string) => seen.push(what);
    new MutationObserver((records) => {
      for (const record of records) note(`${record.type} of ${record.target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['message', 'error', 'securitypolicyviolation', 'focusin', 'pointerdown', 'keydown', 'scroll'])
      addEventListener(type, () => note(`event ${type}`), true);
    const page = { seen, html: document.documentElement.outerHTML, globals: Object.getOwnPropertyNames(window) };
    Object.defineProperty(window, 'watched', { value: page, enumerable: false });
  });
}

/** What it caught: nothing, when all is well. */
async function caught(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { seen, html, globals } = Reflect.get(window, 'watched');
    const added = Object.getOwnPropertyNames(window).filter((name) => name !== 'watched' && !globals.includes(name));
    const changed = document.documentElement.outerHTML === html ? [] : ['the markup'];
    return [...seen, ...added.map((name) => `global ${name}`), ...changed];
  });
}

const shown = [
  ['linkedin', 'Dana Whitfield'],
  ['gmail', 'Priya Raman'],
  ['roundcube', 'Tomas Berg'],
] as const;

describe('read on a press', () => {
  beforeAll(async () => {
    session = await borrow({ shelf: practice });
  });
  afterAll(() => giveBack(session));

  test.each(shown)('%s does not notice', async (where, name) => {
    const page = await open(session, addresses[where]);
    await watch(page);
    const popup = await openPopup(session, page);
    expect(await title(popup)).toBe(name);
    await closePopup(session, popup);
    // Closing the popup gives the focus back to the page, which it may see.
    expect((await caught(page)).filter((what) => what !== 'event focusin')).toEqual([]);
  });

  test('the watch would have caught a change', async () => {
    const page = await open(session, addresses.linkedin);
    await watch(page);
    await page.evaluate(() => document.body.append(document.createElement('i')));
    expect(await caught(page)).toEqual(['childList of BODY', 'the markup']);
  });

  test('no file of the extension can be fetched, framed or loaded, and nobody answers', async () => {
    // One of each folder and kind; `tests/long/untouched.test.ts` tries them all.
    const kinds = Map.groupBy(filesOfBuild(), (file) => file.replace(/[^/]*(\.[^./]+)$/, '*$1'));
    const files = [...kinds.values()].flatMap(([first]) => first ?? []);
    expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/\.html$/), expect.stringMatching(/\.js$/)]));
    const page = await open(session, addresses.linkedin);
    const urls = files.map((file) => `chrome-extension://${session.extension.id}/${file}`);
    expect(await waysTo(page, urls)).toEqual([]);
    expect(await waysTo(page, ['data:text/javascript,1'])).toEqual(['fetch', 'script', 'frame']);
    const talk = (id: string) =>
      Reflect.get(window, 'chrome')?.runtime?.sendMessage?.(id, 'anybody?') ?? 'no way to talk';
    expect(await page.evaluate(talk, session.extension.id)).toBe('no way to talk');
  });
});

describe('read all the time', () => {
  beforeAll(async () => {
    session = await borrow({ shelf: practice, build: 'granted' });
  });
  afterAll(() => giveBack(session));

  test.each(shown)('%s does not notice', async (where) => {
    const page = await open(session, addresses[where]);
    await watch(page);
    const worlds = () => page.extensionRealms().length;
    await until(() => worlds() > 0, 'the page script to run');
    await page.reload();
    await until(() => worlds() > 0, 'the page script to run again');
    await watch(page);
    const popup = await openPopup(session, page);
    await title(popup);
    await closePopup(session, popup);
    expect((await caught(page)).filter((what) => what !== 'event focusin')).toEqual([]);
  });
});
