// The line from a rep's hands and back: Undo stands in the history, Ctrl+Z does it too, and the words return; an empty line
// saves nothing and says why; kinds by keys; what is open is closed, put off, or asked to be reminded of.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Session } from '../browser/chromium';
import { focusOnLine, inHistory, line, log, meet, status } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { all, element, fill, gone, items, outline, press, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const words = async (popup: Page) => (await see(popup, 'textbox', line)).value ?? '';
const returns = async (popup: Page, text: string) => {
  await until(async () => (await words(popup)) === text, `"${text}" in the line again`);
  await focusOnLine(popup);
};
const undoInHistory = (popup: Page) =>
  popup.evaluate(() => document.querySelector('.history .row:first-child .when-what button')?.textContent ?? '');
const nextSays = async (popup: Page) => {
  const region = await element(popup, 'region', 'Next');
  return region.evaluate((node) => node.innerText.replace(/\s+/g, ' '));
};
const unfoldNext = async (popup: Page) =>
  (await element(popup, 'region', 'Next')).evaluate((node) =>
    node.querySelector<HTMLElement>('.brief [aria-expanded=false]')?.click(),
  );

test('Undo stands beside the entry, and gives the words and the cursor back', async () => {
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Called her, she wants two samples');
  await focusOnLine(popup);
  expect(await undoInHistory(popup)).toBe('Undo');
  await press(popup, 'button', 'Undo');
  await returns(popup, 'Called her, she wants two samples');
  expect(await items(popup, 'History')).toEqual([]);
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'Called her, she wants two samples');
  await focusOnLine(popup);
  await popup.keyboard.down('Control');
  await popup.keyboard.press('z');
  await popup.keyboard.up('Control');
  await returns(popup, 'Called her, she wants two samples');
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'Called her, she wants two samples');
  await closePopup(session, popup);
});

test('what is typed before anything is drawn stands in the line', async () => {
  const { popup } = await meet(session, 'gmail');
  // The browser takes its time to say which tab is in front: until then there is nobody to show.
  await popup.evaluateOnNewDocument(() => {
    const { query } = chrome.tabs;
    const opened = new Promise<void>((go) => Object.assign(globalThis, { go }));
    chrome.tabs.query = (async (...asked) => {
      await opened;
      return query.apply(chrome.tabs, asked);
    }) as typeof query;
  });
  await popup.reload();
  await popup.keyboard.type('Called ');
  await popup.evaluate(() => (globalThis as unknown as { go(): void }).go());
  await focusOnLine(popup);
  await popup.keyboard.type('her');
  expect(await words(popup)).toBe('Called her');
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'Called her');
  await closePopup(session, popup);
});

test('an empty line saves nothing and says why', async () => {
  const { popup } = await meet(session, 'roundcube');
  await focusOnLine(popup);
  for (const typed of ['', '   ']) {
    await popup.keyboard.type(typed);
    await popup.keyboard.press('Enter');
    await until(async () => /Nothing saved: the line is empty/.test(await status(popup)), 'the word that it is empty');
    expect(await items(popup, 'History')).toEqual([]);
  }
  expect((await all(popup, 'button', 'Save')).length).toBe(1);
  await closePopup(session, popup);
});

test('Alt and a digit chooses the kind in that place', async () => {
  const { popup } = await meet(session, 'card');
  await focusOnLine(popup);
  await popup.keyboard.type('Saw the new roaster');
  const labels = (await all(popup, 'radio')).map(({ name }) => name);
  for (const digit of ['2', '5', '1'] as const) {
    await popup.keyboard.down('Alt');
    await popup.keyboard.press(`Digit${digit}`);
    await popup.keyboard.up('Alt');
    const wanted = labels[Number(digit) - 1];
    await until(
      async () => (await all(popup, 'radio')).some(({ name, checked }) => checked && name === wanted),
      `the kind ${wanted}`,
    );
  }
  expect(await words(popup)).toBe('Saw the new roaster');
  await popup.keyboard.press('Enter');
  await see(popup, 'image', labels[0]);
  await closePopup(session, popup);
});

test('what was promised stands in Next with its one action, before any rhythm', async () => {
  const { page, popup } = await meet(session, 'gmail');
  await log(popup, 'Called about the catalogue');
  await log(popup, 'Promised the samples by Friday');
  await until(async () => /samples by Friday due/.test(await nextSays(popup)), 'the promise in Next');
  await closePopup(session, popup);
  const again = await openPopup(session, page);
  await until(async () => /samples by Friday due/.test(await nextSays(again)), 'the promise in Next, later');
  await (await element(again, 'region', 'Next')).evaluate((node) =>
    node.querySelector<HTMLElement>('.acts button')?.click(),
  );
  await until(async () => !(await nextSays(again)).includes('samples'), 'the promise to be kept');
  await until(
    async () => /(kept|done) today/i.test((await items(again, 'History')).join()),
    'the word that it was kept',
  );
  await closePopup(session, again);
});

test('"Remind me" of an entry makes a follow-up, which is put off and done', async () => {
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Sent the price list');
  await press(popup, 'button', 'Remind me');
  await press(popup, 'button', 'Tomorrow');
  await until(async () => /Sent the price list due/.test(await nextSays(popup)), 'the follow-up in Next');
  await unfoldNext(popup);
  const before = await nextSays(popup);
  await press(popup, 'button', 'In a week');
  await until(async () => (await nextSays(popup)) !== before, 'another day');
  expect(await nextSays(popup)).toMatch(/Sent the price list due/);
  await until(
    async () => (await items(popup, 'History')).join().includes('put off from'),
    'the day it was put off from',
  );
  await closePopup(session, popup);
});

test('the menu pins a note, changes the status, and deletes with a way back', async () => {
  const { popup } = await meet(session, 'linkedin');
  const menu = () => press(popup, 'button', 'More about Dana Whitfield');
  await menu();
  await press(popup, 'button', 'Pin a note');
  await fill(popup, 'textbox', 'Always in sight below the name', 'Only on Thursdays');
  await press(popup, 'button', 'Pin');
  await until(async () => (await outline(popup)).includes('Only on Thursdays'), 'the note below the name');
  await menu();
  await press(popup, 'button', 'Change status');
  await press(popup, 'radio', 'At risk');
  await until(async () => (await nextSays(popup)).includes('At risk'), 'the status in Next');
  await menu();
  await press(popup, 'button', 'Delete this person');
  await until(async () => (await outline(popup)).includes('Saved with your first note'), 'somebody new');
  // Until then the way back stands there of what was done before.
  await until(async () => (await status(popup)).includes('Dana Whitfield is deleted'), 'that it is done');
  // Who has read that, presses when everything has found its place.
  await new Promise((read) => setTimeout(read, 500));
  await press(popup, 'button', 'Undo');
  await gone(popup, 'StaticText', 'New. Saved with your first note.');
  await closePopup(session, popup);
});
