// The main job in a rep's words: log a line, read the history, see where the person stands. By role and name only.
import type { Page } from 'puppeteer-core';
import { addresses, type Practice } from '../practice/practice.ts';
import { open, type Session } from './chromium.ts';
import { openPopup } from './popup.ts';
import { all, fill, items, press, see, until } from './screen.ts';

export const line = 'What happened?';

/** Types where the focus already is, as the popup promises, presses Enter and waits for the word that it is kept. */
export async function log(popup: Page, text: string): Promise<void> {
  await focusOnLine(popup);
  await popup.keyboard.type(text);
  await popup.keyboard.press('Enter');
  await inHistory(popup, text);
  await until(async () => /saved/i.test(await status(popup)), 'the word "Saved"');
}

export async function focusOnLine(popup: Page): Promise<void> {
  await until(async () => (await see(popup, 'textbox', line)).focused, `the focus on "${line}"`);
}

export async function choose(popup: Page, kind: string): Promise<void> {
  await see(popup, 'radiogroup', 'Kind');
  await press(popup, 'radio', kind);
}

/** Waits until the newest entry is this one. */
export async function inHistory(popup: Page, text: string): Promise<void> {
  await until(async () => (await items(popup, 'History'))[0]?.includes(text), `"${text}" on top of the history`);
}

/** What the popup last told: saved, undone, or why not. */
export async function status(popup: Page): Promise<string> {
  const handles = await Promise.all((await all(popup, 'status')).map((node) => node.elementHandle()));
  const texts = await Promise.all(handles.map((handle) => handle?.evaluate((node) => node.textContent) ?? ''));
  return texts.join(' ').trim();
}

/** Moves to a rung, such as `2 Regular`, with a reason or without. */
export async function climb(popup: Page, rung: string, because?: string): Promise<void> {
  await press(popup, 'button', rung);
  if (because) await fill(popup, 'textbox', /Evidence/, because);
  await press(popup, 'button', 'Move');
  await onRung(popup, rung);
}

export async function onRung(popup: Page, rung: string): Promise<void> {
  await until(async () => (await currentStage(popup)) === rung, `the rung "${rung}"`);
}

/** The text of the stage the person stands on; empty on the ground. */
async function currentStage(popup: Page): Promise<string> {
  const list = await (await see(popup, 'list', 'Stages')).elementHandle();
  return list
    ? list.evaluate((node) => {
        const current = (node as unknown as Element).querySelector('[aria-current="step"]');
        return (current?.textContent ?? '').replace(/\s+/g, ' ').trim();
      })
    : '';
}

/** Opens a page of the practice set in a new tab and presses the button. */
export async function meet(session: Session, whom: Practice): Promise<{ page: Page; popup: Page }> {
  const page = await open(session, addresses[whom]);
  return { page, popup: await openPopup(session, page) };
}
