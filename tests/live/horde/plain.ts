// Horde's other views in a rep's hands: a list is one page and a letter another, on a large screen and on small ones.
import type { Page } from 'puppeteer-core';
import { until } from '../../browser/screen.ts';
import { letters } from '../letters.ts';
import type { Acts, Walk } from '../webmail.ts';
import { logIn, type View } from './log-in.ts';

/** Folders are named in Horde's addresses by base64url (RFC 4648). */
const named = (folder: string) => Buffer.from(folder).toString('base64url');

/** The address of a folder's list, in each view. */
const lists: Readonly<Record<Exclude<View, 'dynamic'>, (folder: string) => string>> = {
  basic: (folder) => `/imp/basic.php?page=mailbox&mailbox=${named(folder)}`,
  mobile: (folder) => `/imp/minimal.php?page=mailbox&mailbox=${named(folder)}`,
  smartmobile: (folder) => `/imp/smartmobile.php#mailbox?mbox=${named(folder)}`,
};

export const actsIn = (view: keyof typeof lists) => {
  const list = (page: Page, folder: string) => page.goto(new URL(lists[view](folder), page.url()).href);
  return {
    /** Turns to the list of a folder. */
    async folder(page, what) {
      await list(page, what);
      const [any] = letters.filter(({ folder }) => folder === what);
      await until(() => linkTo(page, any?.subject ?? ''), `the list of ${what}`);
    },
    /** Clicks a letter in its list; it is shown in place of the list. */
    async select(page, what) {
      await list(page, letters.find(({ subject }) => subject === what)?.folder ?? '');
      const link = await until(() => linkTo(page, what), `the letter "${what}" in the list`);
      // A press during the change from one page to another is lost.
      await until(() => page.evaluate(rests).catch(() => false), 'the list to rest');
      // Bars lie over both ends of the page.
      await link.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await link.click();
      const there = (words: string) =>
        /[?&#]page=message|#message/.test(location.href) &&
        document.readyState === 'complete' &&
        ((document.querySelector('.ui-page-active') ?? document.body) as HTMLElement).innerText.includes(words);
      await until(() => page.evaluate(there, what).catch(() => false), `"${what}" on the screen`);
    },
    /** Shows the whole header of a letter, in the view where it is folded. */
    async unfold(page) {
      const head = await page.waitForSelector('.ui-page-active #imp-message-headers .ui-collapsible-heading-toggle');
      await head?.click();
      await page.waitForSelector('#imp-message-headers-full a, #imp-message-headers-full td', { visible: true });
    },
  } satisfies Acts;
};

/** Runs in the page: true where nothing slides or loads. */
const rests = () => !document.querySelector('.ui-mobile-viewport-transitioning, .ui-loading');

async function linkTo(page: Page, subject: string) {
  const found = await page.evaluateHandle(
    (words) =>
      [...document.querySelectorAll('a')].find((link) => link.offsetParent && link.textContent?.trim() === words) ??
      null,
    subject,
  );
  return found.asElement() as import('puppeteer-core').ElementHandle<Element> | null;
}

export const enterBy =
  (view: keyof typeof lists): Walk['enter'] =>
  async (page, origin) => {
    await logIn(page, origin, view);
    await page.goto(origin + lists[view]('INBOX'), { waitUntil: 'load' });
  };
