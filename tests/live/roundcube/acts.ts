// Roundcube in a rep's hands: what can be clicked, and when it has happened. By ids and commands, which no language changes.
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../browser/screen.ts';
import { password } from '../dovecot.ts';
import { login } from '../letters.ts';

/** What Roundcube itself knows, in its own page. */
interface Roundcube {
  rcmail: {
    busy: boolean;
    env: { mailbox: string; action: string; search_request?: string };
    set_searchscope(scope: 'all'): void;
  };
}

/** What a rep does: each gets the page and what it is done to, and ends when Roundcube shows the outcome. */
export const acts = {
  /** Turns to a folder of the list. */
  async folder(page: Page, what: string) {
    if (!(await page.$('#messagelist'))) await toList(page);
    await clickOn(page, `#mailboxlist a[rel="${what}"]`);
    await listed(page, what);
  },
  /** Looks for letters in all folders. */
  async search(page: Page, what: string) {
    await page.evaluate(() => (globalThis as unknown as Roundcube).rcmail.set_searchscope('all'));
    await page.type('#mailsearchform, #quicksearchbox', what);
    await page.keyboard.press('Enter');
    const found = () => (globalThis as unknown as Roundcube).rcmail.env.search_request;
    await until(() => page.evaluate(found), `what the search for "${what}" finds`);
    await listed(page);
  },
  /** Clicks a letter in the list; it is shown beside, in a frame. */
  async select(page: Page, what: string) {
    await pick(page, what);
    await shown(page, what, 'preview');
  },
  /** Opens a letter on the whole page. */
  async open(page: Page, what: string) {
    await pick(page, what, 2);
    await shown(page, what, 'show');
  },
  async next(page: Page, what: string) {
    await leave(page);
    await shown(page, what, 'show');
  },
  async previous(page: Page, what: string) {
    await command(page, 'previousmessage');
    await shown(page, what, 'show');
  },
  /** Goes back, as by the browser's own button; to the list where nothing is named. */
  async back(page: Page, what: string) {
    await page.goBack({ waitUntil: 'load' });
    if (what) await shown(page, what, 'show');
    else await listed(page);
  },
  async reply(page: Page) {
    await command(page, 'reply');
    await page.waitForSelector('[name=_to]');
  },
  async compose(page: Page) {
    await command(page, 'compose');
    await page.waitForSelector('[name=_to]');
  },
  /** Types a recipient. elastic hides the field and shows a line in its place. */
  async write(page: Page, what: string) {
    const field = (await page.$('.recipient-input input')) ?? (await page.waitForSelector('textarea[name=_to]'));
    await field?.click();
    await page.keyboard.type(`${what}, `);
  },
} satisfies Record<string, (page: Page, what: string) => Promise<unknown>>;

export async function logIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/?_task=logout`, { waitUntil: 'load' });
  await page.goto(origin, { waitUntil: 'load' });
  await page.type('[name=_user]', login);
  await page.type('[name=_pass]', password);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
  await listed(page);
}

/** Presses the arrow to the next letter, without waiting for it. */
export const leave = (page: Page) => command(page, 'nextmessage');

/** Presses the mouse on the row of a letter. */
export async function pick(page: Page, subject: string, count = 1): Promise<void> {
  const row = await until(() => rowOf(page, subject), `the letter "${subject}" in the list`);
  await row.click({ count });
}

async function rowOf(page: Page, subject: string) {
  const found = await page.evaluateHandle(
    (words) =>
      [...document.querySelectorAll('#messagelist tbody tr .subject')].find((row) =>
        row.textContent?.includes(words),
      ) ?? null,
    subject,
  );
  return found.asElement() as import('puppeteer-core').ElementHandle<Element> | null;
}

/** Waits for the list of a folder, or of any, and until Roundcube rests. */
async function listed(page: Page, folder?: string): Promise<void> {
  const rests = (name?: string) => {
    const { rcmail } = globalThis as unknown as Partial<Roundcube>;
    const row = document.querySelector('#messagelist tbody tr');
    return (
      rcmail !== undefined &&
      (!name || rcmail.env.mailbox === name) &&
      !rcmail.env.action &&
      !rcmail.busy &&
      row !== null
    );
  };
  await until(() => page.evaluate(rests, folder).catch(() => false), `the list of ${folder ?? 'a folder'}`).catch(
    async (error) => {
      const screen = await page.evaluate(() => document.body.innerText.slice(0, 500));
      throw new Error(`${error.message} On the screen of ${page.url()}:\n${screen}`);
    },
  );
}

/** The number by which Roundcube asks for a letter; from the list, or beside the letter before. */
export async function uidOf(page: Page, subject: string): Promise<string> {
  const row = await rowOf(page, subject);
  const link = await row?.evaluate((cell) => cell.querySelector('a')?.getAttribute('href') ?? '');
  return /_uid=(\d+)/.exec(link ?? '')?.[1] ?? '';
}

/** The frame that shows this letter, or undefined while none does. */
export async function frameWith(page: Page, subject: string, action: 'preview' | 'show'): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (!frame.url().includes(`_action=${action}`)) continue;
    const here = (words: string) =>
      document.readyState === 'complete' && Boolean(document.querySelector('.subject')?.textContent?.includes(words));
    if (await frame.evaluate(here, subject).catch(() => false)) return frame;
  }
  return undefined;
}

async function shown(page: Page, subject: string, action: 'preview' | 'show'): Promise<void> {
  await until(() => frameWith(page, subject, action), `"${subject}" on the screen`);
}

/** Where there is no list, the menu leads back to it; a draft that is thrown away asks first. */
async function toList(page: Page): Promise<void> {
  await clickOn(page, 'a:is(.mail, .button-mail)');
  const next = await page.waitForSelector('#messagelist, .ui-dialog .mainaction', { visible: true });
  if (await next?.evaluate((found) => found.id !== 'messagelist')) await next?.click();
  await listed(page);
}

/** Presses the button of one of Roundcube's commands. */
async function command(page: Page, name: string): Promise<void> {
  await clickOn(page, `a[onclick*="'${name}'"]:not(.disabled)`);
}

async function clickOn(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, { visible: true });
  await button?.click();
}
