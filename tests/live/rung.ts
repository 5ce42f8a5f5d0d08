// What Rung says of the webmail's tab: by its badge, by its side panel, and by its popup after a real press of the button.
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { openOwn, type Session } from '../browser/chromium.ts';
import { closePopup, openPopup } from '../browser/popup.ts';
import { title } from '../browser/screen.ts';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

/** What is seen without pressing anything. */
export interface Glance {
  badge: string;
  /** Whom the side panel would show. */
  panel: string | null;
}

export interface Rung {
  glance(): Promise<Glance>;
  /** The heading of the popup, null for nobody, and everything else it says. */
  ask(page: Page): Promise<{ says: string | null; text: string }>;
}

const nobody = ['Nobody recognised on this page', 'Which person?'];

export async function openRung(session: Session, origin: string): Promise<Rung> {
  const own = await openOwn(session, 'notebook.html');
  return {
    glance: () => own.evaluate(look, `${origin}/*`),
    async ask(page) {
      const popup = await openPopup(session, page);
      const heading = await title(popup);
      const text = await popup.evaluate(() => document.body.innerText);
      await closePopup(session, popup);
      return { says: nobody.includes(heading) ? null : heading, text };
    },
  };
}

/** Runs in one of Rung's own pages. */
async function look(pattern: string): Promise<Glance> {
  const tab = (await chrome.tabs.query({})).find((each) => each.url?.startsWith(pattern.slice(0, -1)));
  const tabId = tab?.id ?? -1;
  const [badge, answer] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.runtime.sendMessage({ type: 'sighting/current', tabId }),
  ]);
  const seen = answer as { person?: { name?: string; handles: { value: string }[] } } | null;
  return { badge, panel: seen?.person ? (seen.person.name ?? seen.person.handles[0]?.value ?? '') : null };
}
