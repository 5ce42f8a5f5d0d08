// Horde's dynamic view in a rep's hands: a list with a preview, and pages of their own for reading and writing.
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../browser/screen.ts';
import { type Letter, letters } from '../letters.ts';
import { uidOf } from '../maildir.ts';
import { logIn } from './log-in.ts';

/** What Horde itself knows, in its own page. */
interface Horde {
  DimpBase: { viewport: { scrollTo(row: number): void } };
}

export const acts = {
  /** Turns to a folder of the list. */
  async folder(page: Page, what: string) {
    await clickOn(page, `#imp-specialmboxes [title="${what}"]`);
    const [any] = letters.filter(({ folder }) => folder === what);
    await until(() => rowOf(page, any), `the list of ${what}`);
  },
  /** Clicks a letter in the list; it is shown below. */
  async select(page: Page, what: string) {
    await pick(page, what);
    await until(() => shows(page, what), `"${what}" on the screen`);
  },
  /** Opens a letter on a page of its own. */
  async open(page: Page, what: string) {
    await pick(page, what, 2);
    const own = await windowOf(page, 'message');
    await until(() => own.evaluate((words) => document.body.innerText.includes(words), what), `"${what}" on its page`);
  },
  async reply(page: Page) {
    await clickOn(page, '#button_reply');
    const own = await windowOf(page, 'compose');
    await own.waitForSelector('#to', { visible: true });
  },
} satisfies Record<string, (page: Page, what: string) => Promise<unknown>>;

export async function enter(page: Page, origin: string): Promise<void> {
  // As in a browser that is set to open tabs: Horde's windows have no toolbar, and so no button to press.
  await page.evaluateOnNewDocument(() => {
    const { open } = window;
    window.open = (address) => open.call(window, address, '_blank');
  });
  await logIn(page, origin, 'dynamic');
  await page.goto(`${origin}/imp/dynamic.php?page=mailbox`, { waitUntil: 'load' });
  await until(() => page.$('.vpRow .msgSubject[title]'), 'the list of the INBOX', 30_000);
}

/** Presses the mouse on the row of a letter. The list holds only the rows in sight, so it may have to be turned. */
export async function pick(page: Page, subject: string, count = 1): Promise<void> {
  const letter = letters.find((each) => each.subject === subject);
  const row = await until(() => rowOf(page, letter), `the letter "${subject}" in the list`);
  await row.click({ count });
}

/** The oldest letter is the first row. */
async function rowOf(page: Page, letter: Letter | undefined) {
  const { subject = '' } = letter ?? {};
  await page.evaluate(
    (row) => (globalThis as unknown as Horde).DimpBase.viewport.scrollTo(row),
    uidOf(letters, subject),
  );
  const found = await page.evaluateHandle(
    (words) => [...document.querySelectorAll('.vpRow .msgSubject')].find((row) => row.textContent === words) ?? null,
    subject,
  );
  return found.asElement() as ElementHandle<Element> | null;
}

/** Horde asks for a letter by the number of the folder and its own, in what it posts. */
export async function asks(_page: Page, subject: string): Promise<(request: string) => boolean> {
  const letter = new RegExp(`/showMessage .*&buid=${uidOf(letters, subject)}(?!\\d)`);
  return (request) => letter.test(request);
}

export const shows = (page: Page, subject: string): Promise<boolean> =>
  page.evaluate((words) => {
    const header = document.querySelector<HTMLElement>('#previewMsg');
    return header?.offsetParent !== null && header?.querySelector('.subject')?.textContent?.trim() === words;
  }, subject);

const windowOf = (page: Page, kind: string): Promise<Page> =>
  until(
    async () => (await page.browser().pages()).find((each) => each.url().includes(`dynamic.php?page=${kind}`)),
    `the page of a ${kind}`,
  );

async function clickOn(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, { visible: true });
  await button?.click();
}
