// The first glance at somebody, tried: nothing moves after the first paint, nothing is cut off, and three whole entries are
// in sight where there are so many, at the press of the button, in narrower windows, and however large the letters are.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addresses, type Practice, practice } from '../practice/practice.ts';
import { open, type Session } from './chromium.ts';
import { glanceArchive, glanceAt, reopenAt, scrollBars } from './glance.ts';
import { focusOnLine } from './main-job.ts';
import { borrow } from './one-browser.ts';
import { pickFile } from './pick-file.ts';
import { shown } from './picture.ts';
import { closePopup, openPopup } from './popup.ts';
import { outline, press, see, until } from './screen.ts';

/** A Rung in which the people of the archive are known. */
export async function acquainted(): Promise<Session> {
  const session = await borrow({ shelf: practice, sharp: true });
  const notebook = await pickFile(session, 'glance.json', JSON.stringify(glanceArchive));
  await press(notebook, 'button', 'Import');
  await until(async () => (await outline(notebook)).includes('Imported “glance.json”'), 'the import', 30_000);
  await notebook.close();
  return session;
}

/** Looks at whoever is met there, and goes away again. */
async function lookAt(session: Session, where: Practice, look: (popup: Page) => Promise<void>): Promise<void> {
  const page = await open(session, addresses[where]);
  const popup = await openPopup(session, page);
  await look(popup);
  await closePopup(session, popup);
  await page.close();
}

export const atThePress = (session: Session, where: Practice, count: number) =>
  lookAt(session, where, async (popup) => {
    await focusOnLine(popup);
    const glance = await glanceAt(popup);
    await shown(popup, `glance/${where}`);
    expect(glance).toMatchObject({ moved: [], beside: 0 });
    expect(glance.height).toBeLessThanOrEqual(600);
    expect(glance.entries).toBeGreaterThanOrEqual(Math.min(3, count));
    expect((await see(popup, 'textbox', 'What happened?')).focused).toBe(true);
  });

export const narrow = (session: Session, where: Practice, count: number, width: number) =>
  lookAt(session, where, async (popup) => {
    await reopenAt(popup, width);
    await focusOnLine(popup);
    const glance = await glanceAt(popup);
    await shown(popup, `glance/${where}-${width}`);
    expect(glance).toMatchObject({ moved: [], beside: 0 });
    expect(glance.entries).toBeGreaterThanOrEqual(Math.min(3, count));
  });

export const enlarged = (session: Session, where: Practice) =>
  lookAt(session, where, async (popup) => {
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      document.body.style.width = '400px';
    });
    const glance = await glanceAt(popup);
    await shown(popup, `glance/${where}-large`);
    expect(glance.cut).toEqual([]);
    expect((await scrollBars(popup)).length).toBeLessThan(2);
    expect(glance.beside).toBe(0);
  });
