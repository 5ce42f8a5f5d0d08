// Walks through the notebook: the pages its menu leads to, by their addresses.
import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { downloads, openOwn, type Session } from './chromium.ts';
import { see, title, until } from './screen.ts';

export async function openNotebook(session: Session, route = ''): Promise<Page> {
  const notebook = await openOwn(session, `notebook.html${route && `#/${route}`}`);
  await see(notebook, 'navigation');
  return notebook;
}

/** The routes of the menu, in its order, such as `people`. */
export async function menu(notebook: Page): Promise<string[]> {
  return notebook.$$eval('nav a[href^="#/"]', (links) =>
    links.map((link) => link.getAttribute('href')?.slice(2) ?? ''),
  );
}

/** Goes to a route and waits until its page says its name. */
export async function turnTo(notebook: Page, route: string): Promise<string> {
  await notebook.evaluate((to) => location.assign(`#/${to}`), route);
  return title(notebook);
}

/** Waits for a file that was saved, and gives its name. */
export async function saved(session: Session, ending: string): Promise<string> {
  const folder = downloads(session.profile);
  const here = () => (existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(ending)) : undefined);
  return until(here, `a file ending in ${ending}`);
}
