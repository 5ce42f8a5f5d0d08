// SOGo in a rep's hands: what can be clicked, and when it has happened. By the marks of its own frame.
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../browser/screen.ts';
import { password } from '../dovecot.ts';
import { letters, login } from '../letters.ts';
import { uidOf } from '../maildir.ts';

/** Its own names for the folders' pictures. */
const PICTURES: Readonly<Record<string, string>> = { INBOX: 'inbox', Drafts: 'drafts', Sent: 'send' };

export const acts = {
  /** Turns to a folder of the list. */
  async folder(page: Page, what: string) {
    await clickOn(page, `.sg-mailbox-list-item:has(.${PICTURES[what]}) .sg-item-name`);
    await listed(page, what);
  },
  /** Clicks a letter in the list; it is shown beside. */
  async select(page: Page, what: string) {
    await pick(page, what);
    await until(() => shows(page, what), `"${what}" on the screen`);
  },
  async reply(page: Page) {
    await clickOn(page, '#detailView [ng-click="viewer.reply($event)"]');
    await editor(page);
  },
  async compose(page: Page) {
    await clickOn(page, 'md-fab-trigger button');
    await clickOn(page, '.md-is-open [ng-click="mailbox.newMessage($event)"]');
    await editor(page);
  },
  /** Types a recipient. */
  async write(page: Page, what: string) {
    const field = await page.waitForSelector('#mailEditor md-chips input', { visible: true });
    await field?.click();
    await page.keyboard.type(what);
    await page.keyboard.press('Enter');
  },
  /** Puts what is being written away. */
  async close(page: Page) {
    await clickOn(page, '#mailEditor [ng-click="editor.cancel()"]');
    await page.waitForSelector('#mailEditor', { hidden: true });
  },
} satisfies Record<string, (page: Page, what: string) => Promise<unknown>>;

export async function logIn(page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'load' });
  await page.waitForSelector('[ng-model="app.creds.username"]', { visible: true });
  await page.type('[ng-model="app.creds.username"]', login);
  await page.type('[ng-model="app.creds.password"]', password);
  await page.keyboard.press('Enter');
  // A first look makes the tables of the user, and comes up empty where two of its requests did so at once.
  await listed(page, 'INBOX', FIRST_MS).catch(async () => {
    await page.reload({ waitUntil: 'load' });
    await listed(page, 'INBOX');
  });
}

const SETTLED_MS = 150;
const FIRST_MS = 12_000;
const ROW = '.sg-message-list-item .sg-tile-subject';

/** Presses the mouse on the row of a letter. The list holds only the rows in sight, so it is turned till it comes. */
export async function pick(page: Page, subject: string): Promise<void> {
  const turn = (by: number) =>
    page.evaluate(
      (row, down) => {
        const list = document.querySelector(row)?.closest('.md-virtual-repeat-scroller');
        if (list) list.scrollTop = down === 0 ? 0 : list.scrollTop + down;
      },
      ROW,
      by,
    );
  await turn(0);
  const inSight = async () => {
    const found = await rowOf(page, subject);
    if (!found) await turn(300);
    return found;
  };
  await until(inSight, `the letter "${subject}" in the list`);
  // Rows are filled anew while the list comes to rest.
  await new Promise((next) => setTimeout(next, SETTLED_MS));
  await (await until(inSight, `the letter "${subject}" in the list`)).click();
}

async function rowOf(page: Page, subject: string) {
  const found = await page.evaluateHandle(
    (row, words) => [...document.querySelectorAll(row)].find((each) => each.textContent?.trim() === words) ?? null,
    ROW,
    subject,
  );
  return found.asElement() as ElementHandle<Element> | null;
}

/** How SOGo asks for a letter: by its number in the folder. */
export async function asks(_page: Page, subject: string): Promise<(request: string) => boolean> {
  return (request) => request.includes(`/folderINBOX/${uidOf(letters, subject)}/view`);
}

export const shows = (page: Page, subject: string): Promise<boolean> =>
  page.evaluate(
    (words) =>
      document.querySelector('#detailView h5[ng-bind="viewer.message.subject"]')?.textContent?.trim() === words,
    subject,
  );

/** The list of a folder is there when its newest letter is. */
async function listed(page: Page, folder: string, within = 30_000): Promise<void> {
  const newest = letters.find((letter) => letter.folder === folder)?.subject ?? '';
  await until(() => rowOf(page, newest).catch(() => null), `the list of ${folder}`, within);
}

const editor = (page: Page) => page.waitForSelector('#mailEditor md-chips', { visible: true });

async function clickOn(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, { visible: true });
  await button?.click();
}
