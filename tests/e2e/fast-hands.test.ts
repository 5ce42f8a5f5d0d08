// Hands faster than the popup: no letter is lost, neither the first before it is drawn nor the last before it is clicked away.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { focusOnLine, inHistory, line, meet } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { clickBeside, closePopup, openPopup } from '../browser/popup';
import { all, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const LETTERS = 'she wants samples of the new one';

test('the last letters before the popup is closed are in the line when it opens again', async () => {
  let { page, popup } = await meet(session, 'linkedin');
  for (const close of Array.from({ length: 4 }, () => [clickBeside, closePopup]).flat()) {
    const before = String((await all(popup, 'textbox', line))[0]?.value ?? '');
    await focusOnLine(popup);
    await popup.keyboard.type(LETTERS);
    await close(session, close === clickBeside ? page : popup);
    popup = await openPopup(session, page);
    await until(async () => (await all(popup, 'textbox', line))[0]?.value === before + LETTERS, 'every letter');
  }
  await focusOnLine(popup);
  await popup.keyboard.press('Enter');
  await inHistory(popup, LETTERS);
  await closePopup(session, popup);
});

/** The one line begun in the notebook, as it is on the disk. */
const onDisk = (popup: Page) =>
  popup.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((go) => request.addEventListener('success', () => go(request.result)));
    const rung = await answer(indexedDB.open('rung'));
    const drafts = await answer<{ text: string }[]>(rung.transaction('drafts').objectStore('drafts').getAll());
    rung.close();
    return drafts.map(({ text }) => text).join();
  });

test('the first letters before the popup is drawn are kept, behind those of the last time', async () => {
  const { popup } = await meet(session, 'card');
  let typed = '';
  for (let round = 0; round < 12; round++) {
    await popup.reload({ waitUntil: 'domcontentloaded' });
    typed += `x${round}. `;
    await popup.keyboard.type(`x${round}. `);
    await expect.poll(() => onDisk(popup), { timeout: 10_000 }).toBe(typed);
  }
  await closePopup(session, popup);
});
