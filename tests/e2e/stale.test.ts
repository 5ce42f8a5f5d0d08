// Never stale: sites that change without loading, and answer late, are never taken for the person before.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { open, openOwn, type Session } from '../browser/chromium';
import { focusOnLine, inHistory, log } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { press, see, title, titled, until } from '../browser/screen';
import type { Shelf } from '../browser/serve';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

const gmail = 'https://mail.google.com/mail/u/';
const letters = { ann: 'Ann Lindqvist', ben: 'Ben Okoro' } as const;
type Writer = keyof typeof letters;

/** A webmail that changes its address at once and its header after `ms`, or when it is told to; back and forward do the same. */
const mail = `<!doctype html><title>Mail - rep@own.example - Gmail</title><body><div role="main"></div><script>
const names = ${JSON.stringify(letters)};
let late = 0;
const draw = () => {
  const id = location.hash.split('/')[1] || '';
  const name = names[id];
  document.querySelector('[role=main]').innerHTML = name
    ? '<h2 class="hP" data-legacy-thread-id="1' + id + '">Hello</h2><div class="adn ads" data-message-id="#msg-f:' + id + '"><div class="gE iv gt"><table><tr><td class="gF"><span class="gD" email="' + id + '@harbour.example" name="' + name + '">' + name + '</span></td></tr><tr><td><span class="hb">to <span class="g2" email="rep@own.example" name="me">me</span></span></td></tr></table></div><div class="a3s">Hello</div></div>'
    : '';
};
addEventListener('hashchange', () => setTimeout(draw, late));
globalThis.read = (id, ms) => { late = ms; location.hash = '#inbox/' + id; };
globalThis.answer = draw;
draw();
</script>`;
const shelf: Shelf = ['0', '1'].map((account) => ({ address: `${gmail}${account}/`, html: mail }));

let session: Session;
let own: Page;
beforeAll(async () => {
  session = await borrow({ shelf, build: 'granted' });
  own = await openOwn(session, 'notebook.html');
});
afterAll(() => giveBack(session));

const badge = (page: Page): Promise<string | undefined> =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
const badgeIs = (page: Page, text: string) => until(async () => (await badge(page)) === text, `the badge "${text}"`);

const read = (page: Page, writer: Writer, late: number) =>
  page.evaluate(
    (id, ms) => (globalThis as unknown as { read(id: string, ms: number): void }).read(id, ms),
    writer,
    late,
  );

/** A header that comes only when it is told to, however slow the machine is. */
const NEVER = 1_000_000;
const answer = (page: Page) => page.evaluate(() => (globalThis as unknown as { answer(): void }).answer());

const named = async (page: Page): Promise<string> => {
  const popup = await openPopup(session, page);
  const name = await title(popup);
  await closePopup(session, popup);
  return name;
};

/** Ann is known and on the ground; Ben is new. */
test('Ann becomes known', async () => {
  const page = await open(session, `${gmail}0/#inbox/ann`);
  const popup = await openPopup(session, page);
  await log(popup, 'Wrote about the crates');
  await closePopup(session, popup);
  await badgeIs(page, '0');
  await page.close();
});

test.each([
  ['20 ms', 20],
  ['200 ms', 200],
  ['a look', NEVER],
])('a header that comes %s late: nobody until it is there, then the new one', async (_, late) => {
  const page = await open(session, `${gmail}0/#inbox/ann`);
  await badgeIs(page, '0');
  await read(page, 'ben', late);
  await until(async () => (await badge(page)) !== '0', 'the badge of Ann to go');
  if (late === NEVER) {
    expect(await named(page)).toBe('Nobody recognised on this page');
    await answer(page);
  }
  await badgeIs(page, '+');
  expect(await named(page)).toBe('Ben Okoro');
  await page.close();
});

test('back and forward', async () => {
  const page = await open(session, `${gmail}0/#inbox/ann`);
  await badgeIs(page, '0');
  await read(page, 'ben', 200);
  await badgeIs(page, '+');
  await page.goBack();
  await badgeIs(page, '0');
  expect(await named(page)).toBe('Ann Lindqvist');
  await page.goForward();
  await badgeIs(page, '+');
  expect(await named(page)).toBe('Ben Okoro');
  await page.close();
});

test('two accounts in two tabs', async () => {
  const first = await open(session, `${gmail}0/#inbox/ann`);
  const second = await open(session, `${gmail}1/#inbox/ben`);
  await badgeIs(first, '0');
  await badgeIs(second, '+');
  expect(await named(first)).toBe('Ann Lindqvist');
  expect(await named(second)).toBe('Ben Okoro');
  await Promise.all([first.close(), second.close()]);
});

test('a popup that was open before the page answered follows it', async () => {
  const page = await open(session, `${gmail}0/#inbox/ann`);
  await badgeIs(page, '0');
  await read(page, 'ben', NEVER);
  const popup = await openPopup(session, page);
  expect(await title(popup)).toBe('Nobody recognised on this page');
  await answer(page);
  await titled(popup, 'Ben Okoro');
  await closePopup(session, popup);
  await page.close();
});

test('a line that is being typed keeps its person when the page goes on to somebody else', async () => {
  const page = await open(session, `${gmail}0/#inbox/ann`);
  await badgeIs(page, '0');
  const popup = await openPopup(session, page);
  // The popup looks again after a second, which is when the test says so.
  await popup.evaluateOnNewDocument(() => {
    const timer = globalThis.setTimeout;
    const again = (go: () => void, ms?: number) =>
      ms === 1_000 ? Number(Object.assign(globalThis, { again: go }) && 0) : timer(go, ms);
    Object.assign(globalThis, { setTimeout: again });
  });
  await popup.reload();
  await focusOnLine(popup);
  await popup.keyboard.type('Wants two');
  await read(page, 'ben', 0);
  await page.waitForSelector('.gD[name="Ben Okoro"]');
  await popup.evaluate(() => (globalThis as unknown as { again(): void }).again());
  await see(popup, 'button', 'Show them');
  await popup.keyboard.type(' crates');
  expect(await title(popup)).toBe('Ann Lindqvist');
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'Wants two crates');
  expect(await title(popup)).toBe('Ann Lindqvist');
  await press(popup, 'button', 'Show them');
  await titled(popup, 'Ben Okoro');
  await closePopup(session, popup);
  await page.close();
});
