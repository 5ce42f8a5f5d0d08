// What Rung says of the webmail's tab: by its badge, by its side panel, and by its popup after a real press of the button.
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { openOwn, type Session } from '../browser/chromium.ts';
import { openNotebook } from '../browser/notebook.ts';
import { closePopup, openPopup } from '../browser/popup.ts';
import { fill, press, see, title } from '../browser/screen.ts';
import { login, repName } from './letters.ts';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

/** What is seen without pressing anything. */
export interface Glance {
  badge: string;
  /** Whom the side panel would show. */
  panel: string | null;
}

export interface Rung {
  glance(page: Page): Promise<Glance>;
  /** The heading of the popup, null for nobody, and everything else it says. */
  ask(page: Page): Promise<{ says: string | null; text: string }>;
  /** Says on the Sites page who the rep is. */
  tell(): Promise<void>;
}

const nobody = ['Nobody recognised on this page', 'Which person?'];

export async function openRung(session: Session): Promise<Rung> {
  const own = await openOwn(session, 'notebook.html');
  return {
    glance: (page) => own.evaluate(look, page.url()),
    async ask(page) {
      const popup = await openPopup(session, page);
      const heading = await title(popup);
      const text = await popup.evaluate(() => {
        // Whom the page marks as signed in is offered below, and is the rep indeed.
        document.querySelector('section.owner')?.remove();
        return document.body.innerText;
      });
      await closePopup(session, popup);
      return { says: nobody.includes(heading) ? null : heading, text };
    },
    async tell() {
      const sites = await openNotebook(session, 'sites');
      await fill(sites, 'textbox', 'Your e-mail addresses', login);
      await fill(sites, 'textbox', 'Your name as mails show it', repName);
      await press(sites, 'button', 'Save');
      await see(sites, 'button', 'Undo');
      await sites.close();
    },
  };
}

/** Runs in one of Rung's own pages. */
async function look(url: string): Promise<Glance> {
  const tabs = await chrome.tabs.query({});
  // An address that changes meanwhile is still that of the tab in front.
  const tab =
    tabs.find((each) => each.url === url) ??
    tabs.find((each) => each.active && each.url?.startsWith(new URL(url).origin));
  const tabId = tab?.id ?? -1;
  const [badge, answer] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.runtime.sendMessage({ type: 'sighting/current', tabId }),
  ]);
  const seen = answer as { person?: { name?: string; handles: { value: string }[] } } | null;
  return { badge, panel: seen?.person ? (seen.person.name ?? seen.person.handles[0]?.value ?? '') : null };
}
