// Reads and writes that the browser refuses: each is said, nothing typed is lost, and the next one goes through.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { end, openOwn, type Session } from '../browser/chromium';
import { openNotebook } from '../browser/notebook';
import { press, title, until } from '../browser/screen';
import type { Faults } from './page';
import { driver, newProfile, on } from './session';

declare const faults: Faults;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await on(newProfile());
  const driving = await driver(session);
  await driving.evaluate(() => faults.open());
  await driving.evaluate(() => faults.fill(3));
});
afterAll(() => end(session));
beforeEach(async () => {
  page = await openNotebook(session, 'people');
  await press(page, 'button', /Person 1/);
  await until(async () => /^Person 1/.test(await title(page)), 'the page of a person');
});

const text = () => page.evaluate(() => document.body.innerText);

/** From now on the browser refuses what writes, or what reads, until it is let go again. */
const refuse = (what: 'write' | 'read', name: string) =>
  page.evaluate(
    (what, name) => {
      const scope = globalThis as unknown as { letGo(): void };
      const fail = () => {
        throw new DOMException('The browser says no.', name);
      };
      const { put, add } = IDBObjectStore.prototype;
      const reads = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((proto) =>
        (['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const).map(
          (method) => [proto as never, method, proto[method]] as [Record<string, unknown>, string, unknown],
        ),
      );
      if (what === 'write') Object.assign(IDBObjectStore.prototype, { put: fail, add: fail });
      else for (const [proto, method] of reads) proto[method] = fail;
      scope.letGo = () => {
        Object.assign(IDBObjectStore.prototype, { put, add });
        for (const [proto, method, real] of reads) proto[method] = real;
      };
    },
    what,
    name,
  );
const letGo = () => page.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());

const typeLine = async (line: string) => {
  await page.focus('textarea.line');
  await page.keyboard.type(line);
};
const typed = () => page.$eval('textarea.line', (box) => (box as HTMLTextAreaElement).value);

test.each(['UnknownError', 'QuotaExceededError', 'AbortError', 'InvalidStateError'])(
  'a write refused with %s is said, the line stays, and is saved when it is let go',
  async (name) => {
    await refuse('write', name);
    await typeLine(`Said with ${name}`);
    await page.keyboard.press('Enter');
    await until(async () => /Not saved: /.test(await text()), 'the sentence');
    expect(await text()).not.toMatch(/BulkError|DOMException|The browser says no/);
    expect(await typed()).toBe(`Said with ${name}`);
    await letGo();
    await page.keyboard.press('Enter');
    await until(async () => (await typed()) === '', 'the line to be saved');
    await until(async () => (await text()).includes(`Said with ${name}`), 'the line in the history');
    await page.close();
  },
);

test('drafts are kept again after one could not be', async () => {
  await refuse('write', 'UnknownError');
  await typeLine('Half');
  await new Promise((later) => setTimeout(later, 600));
  await letGo();
  await page.keyboard.type(' a line');
  await new Promise((later) => setTimeout(later, 600));
  const route = new URL(page.url()).hash.slice(2);
  await page.close();
  page = await openOwn(session, `notebook.html#/${route}`);
  await until(async () => (await page.$('textarea.line')) && (await typed()) === 'Half a line', 'the draft');
  await page.close();
});

test('reads that are refused are said, and the page goes on by itself', async () => {
  await refuse('read', 'UnknownError');
  await page.evaluate(() => location.assign('#/people'));
  await until(async () => /could not be read/.test(await text()), 'the sentence');
  expect(await text()).not.toMatch(/Nobody yet|was deleted/);
  await letGo();
  await until(
    async () => !/could not be read/.test(await text()) && /Person 2/.test(await text()),
    'the page to go on',
  );
  await page.close();
});

test('a read that is refused at once is said at once, not only when it is tried again', async () => {
  await refuse('read', 'UnknownError');
  // Nothing is tried again: what is to be said can only come from the first refusal.
  await page.evaluate(() => {
    const real = globalThis.setTimeout;
    globalThis.setTimeout = ((work: () => void, ms?: number) => (ms === 2_000 ? 0 : real(work, ms))) as never;
  });
  await page.evaluate(() => location.assign('#/organisations'));
  await until(async () => /could not be read/.test(await text()), 'the sentence');
  await page.close();
});
