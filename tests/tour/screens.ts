// Every page of the notebook, in the practice notebook of forty invented people: a picture of each, and what it is for.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { HELP } from '../../components/words/help.ts';
import { root } from '../browser/builds.ts';
import { end, start } from '../browser/chromium.ts';
import { menu, openNotebook, turnTo } from '../browser/notebook.ts';
import { picture } from '../browser/picture.ts';
import { press, see, until } from '../browser/screen.ts';
import { practice } from '../practice/practice.ts';

const folder = join(root, '.github/images/pages');
const size = { width: 1280, height: 800 };
/** Pages that no menu leads to, about somebody or something, and lists that a list leads to. */
const BEHIND = ['lists', 'triage', 'doubles'];

const words: Record<string, { message: string }> = JSON.parse(
  readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'),
);

/** Presses the first of a page's people or organisations, and gives the id of whoever opens. */
async function firstOf(notebook: Page, route: string, kind: string): Promise<string> {
  await turnTo(notebook, route);
  const row = await notebook.waitForSelector('main .grid-row:not(.head) button, main li > a.row');
  await row?.click();
  return until(async () => new RegExp(`#/${kind}/([^?]+)`).exec(notebook.url())?.[1], `the page of a ${kind}`);
}

/** What is read or weighed after the first paint is there, too. */
const settled = (notebook: Page) => notebook.waitForNetworkIdle({ idleTime: 1_500 });

export async function screens(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const session = await start({ shelf: practice });
  const notebook = await openNotebook(session, 'help');
  await notebook.setViewport(size);
  await press(notebook, 'button', words.practise?.message);
  await see(notebook, 'button', words.practising_back?.message);
  const person = await firstOf(notebook, 'people', 'person');
  const organisation = await firstOf(notebook, 'organisations', 'organisation');
  const about = [`person/${person}`, `before/${person}`, `story/${person}`, `organisation/${organisation}`];
  const lines = ['# Every page of the notebook', '', 'Each in the practice notebook: its people are invented.', ''];
  for (const route of [...(await menu(notebook)), ...about, ...BEHIND]) {
    const [name = ''] = route.split('/');
    const says = words[HELP[name] ?? '']?.message;
    if (!says) continue;
    const heading = await turnTo(notebook, route);
    await settled(notebook);
    await notebook.evaluate(() => scrollTo(0, 0));
    // Where it points at nothing.
    await notebook.mouse.move(size.width - 30, size.height - 10);
    await picture(notebook, `${join(folder, name)}.png`);
    console.log(`pages/${name}.png`);
    const isNamed = [...about, 'today'].includes(route);
    lines.push(`## ${isNamed ? name[0]?.toUpperCase() + name.slice(1) : heading}`, '', says, '');
    lines.push(`![${name}](images/pages/${name}.png)`, '');
  }
  writeFileSync(join(root, '.github/SCREENS.md'), lines.join('\n'));
  await end(session);
}
