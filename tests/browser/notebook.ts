// Walks through the notebook: the pages its menu leads to, by their addresses.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from './builds.ts';
import { downloads, openOwn, type Session } from './chromium.ts';
import { see, title, until } from './screen.ts';

export async function openNotebook(session: Session, route = ''): Promise<Page> {
  const notebook = await openOwn(session, `notebook.html${route && `#/${route}`}`);
  await see(notebook, 'navigation');
  return notebook;
}

/** The routes of the menu, in its order, such as `people`. */
export async function menu(notebook: Page): Promise<string[]> {
  return notebook.$$eval('nav:not(.buttons) a[href^="#/"]', (links) =>
    links.map((link) => link.getAttribute('href')?.slice(2) ?? ''),
  );
}

/** The first part of the address of every page there is, those that no menu leads to as well. */
export function paths(): string[] {
  const folder = join(root, 'entrypoints/notebook/pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  return files.map((file) => {
    const [, path] = /\bpath: '([^']+)'/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    if (!path) throw new Error(`${file} says no path.`);
    return path;
  });
}

/** Goes to a route and waits until its page says its name. */
export async function turnTo(notebook: Page, route: string): Promise<string> {
  await notebook.evaluate((to) => location.assign(`#/${to}`), route);
  return title(notebook);
}

/** Waits for a file that was saved, all of it, and gives its name: the browser names it before it has filled it. */
export async function saved(session: Session, ending: string): Promise<string> {
  const folder = downloads(session.profile);
  let before = 0;
  const whole = () => {
    const name = existsSync(folder) ? readdirSync(folder).find((known) => known.endsWith(ending)) : undefined;
    const size = name ? statSync(join(folder, name)).size : 0;
    const grew = size !== before;
    before = size;
    return size > 0 && !grew ? name : undefined;
  };
  return until(whole, `a file ending in ${ending}`);
}
