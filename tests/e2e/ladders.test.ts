// A ladder of one's own, drawn by keyboard, used for everybody, seen in the popup, and taken back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { climb, log, meet, onRung, status } from '../browser/main-job';
import { openNotebook, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, element, outline, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let notebook: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { page, popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await climb(popup, '7 De facto sales force');
  await closePopup(session, popup);
  await page.close();
  notebook = await openNotebook(session, 'ladders');
});
afterAll(() => giveBack(session));

/** Without the mouse: the focus, then a key. */
async function hit(role: string, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await (await element(notebook, role, name)).focus();
  await notebook.keyboard.press(key);
}

async function type(name: string, text: string): Promise<void> {
  const box = await element(notebook, 'textbox', name);
  await box.focus();
  await box.evaluate((field) => (field as unknown as HTMLInputElement).select());
  await notebook.keyboard.type(text);
}

const names = () =>
  notebook.$$eval('[data-part="name"]', (fields) =>
    fields.map((field) => (field as unknown as HTMLInputElement).value),
  );

const said = (words: RegExp) => until(async () => words.test(await status(notebook)), `the words ${words}`);

/** Words of the ladder that is seen large that reach beyond the column they stand in. */
const beyond = () =>
  notebook.evaluate(() =>
    [...document.querySelectorAll('.ladder-view .split > *')].flatMap((column) => {
      const { right } = column.getBoundingClientRect();
      const words = document.createTreeWalker(column, NodeFilter.SHOW_TEXT);
      const out: string[] = [];
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (range.getBoundingClientRect().right > right + 1) out.push(node.textContent ?? '');
      }
      return out;
    }),
  );

test.each([1600, 1280, 1000, 760, 400])('%d pixels wide, the words of a stage stay in their place', async (width) => {
  await notebook.setViewport({ width, height: 800 });
  await see(notebook, 'heading', 'Seven');
  expect(await beyond()).toEqual([]);
  await notebook.setViewport({ width: 1280, height: 800 });
});

/** The stage of Dana, as the popup shows it. */
async function stands(rung: string): Promise<void> {
  const { page, popup } = await meet(session, 'linkedin');
  await onRung(popup, rung);
  await closePopup(session, popup);
  await page.close();
  await notebook.bringToFront();
}

test('the ladders are told apart in words, and the one in use is named', async () => {
  await see(notebook, 'radio', /^Seven.*7 stages · What the customer does · in use/);
  await see(notebook, 'radio', /^Nine.*9 stages · What you do/);
});

test('a ladder of 15 stages is drawn from the blank one', async () => {
  await hit('radio', /^Blank/, 'Space');
  await hit('button', 'Copy and change it');
  await type('Name of the ladder', 'Fifteen');
  for (let n = 3; n <= 15; n += 1) {
    await hit('button', 'Add a stage');
    await until(async () => (await see(notebook, 'textbox', `Name of stage ${n}`)).focused, `the focus on stage ${n}`);
    await notebook.keyboard.type(`Rung ${n}`);
  }
});

test('stages move with Alt and the arrows, and by buttons; the focus stays with them', async () => {
  await (await element(notebook, 'textbox', 'Name of stage 15')).focus();
  await notebook.keyboard.down('Alt');
  await notebook.keyboard.press('ArrowUp');
  await notebook.keyboard.up('Alt');
  await until(async () => (await names())[13] === 'Rung 15', 'the stage one place up');
  expect((await see(notebook, 'textbox', 'Name of stage 14')).focused).toBe(true);
  await hit('button', 'Move down: Rung 15');
  await until(async () => (await names())[14] === 'Rung 15', 'the stage back in its place');
});

test('evidence is chosen from what can be logged', async () => {
  const summary = await element(notebook, 'DisclosureTriangle', /of stage 2$/);
  await summary.focus();
  await notebook.keyboard.press('Enter');
  await hit('button', 'Add evidence');
  await see(notebook, 'spinbutton', 'At least');
  await expect.poll(() => outline(notebook)).toMatch(/Evidence: 1 /);
});

test('it is saved, and used once it was shown where everybody goes', async () => {
  await hit('button', 'Save');
  await said(/Ladder saved/);
  await see(notebook, 'radio', /^Fifteen.*15 stages · What the customer does · your own/);
  await hit('button', 'Use this ladder');
  const asked = await element(notebook, 'combobox', /De facto sales force/);
  expect(await asked.evaluate((field) => (field as unknown as HTMLSelectElement).value)).toBe('15');
  await asked.focus();
  await notebook.keyboard.press('ArrowUp');
  await hit('button', 'Use it for everybody');
  await said(/Everybody is on Fifteen now/);
  await stands('14 Rung 14');
});

test('Undo puts everybody back where they stood', async () => {
  await hit('button', 'Undo');
  await said(/Undone/);
  await see(notebook, 'radio', /^Seven.*in use/);
  await stands('7 De facto sales force');
});

test('who stands on a stage that is removed is asked about, and goes there', async () => {
  await hit('radio', /^Fifteen/, 'Space');
  await hit('button', 'Use this ladder');
  await hit('button', 'Use it for everybody');
  await said(/Everybody is on Fifteen now/);
  await hit('button', 'Edit');
  await hit('button', 'Remove: Rung 15');
  await hit('button', 'Save');
  await see(notebook, 'heading', 'Where should they go?');
  expect((await all(notebook, 'combobox')).map(({ name }) => name)).toEqual([
    expect.stringMatching(/Rung 15.*1 person/),
  ]);
  await (await element(notebook, 'combobox', /Rung 15/)).focus();
  await notebook.keyboard.press('ArrowUp');
  await hit('button', 'Save');
  await said(/Ladder saved/);
  await see(notebook, 'radio', /^Fifteen.*14 stages.*in use/);
  await stands('13 Rung 13');
});

test('a ladder of one stage is refused with a sentence', async () => {
  await hit('radio', /^Blank/, 'Space');
  await hit('button', 'Copy and change it');
  await hit('button', 'Remove: Second stage');
  await until(async () => (await all(notebook, 'textbox', /^Name of stage/)).length === 1, 'one stage');
  await hit('button', 'Save');
  await said(/at least 2 stages/);
  await hit('button', 'Cancel');
});

describe('a ladder for one person', () => {
  const climbs = (words: string) =>
    until(async () => (await outline(notebook)).includes(words), `"${words}" on the page of Dana`);

  test('is chosen on their page, and shown where they would stand', async () => {
    await turnTo(notebook, 'people');
    await hit('button', /Dana Whitfield/);
    await hit('button', 'Change ladder');
    const nine = await until(async () => (await see(notebook, 'button', 'Nine')).name, 'the other ladders');
    expect((await all(notebook, 'button')).map(({ name }) => name)).not.toContain('Fifteen');
    await hit('button', nine);
    await see(notebook, 'heading', 'From Fifteen to Nine');
    const asked = await element(notebook, 'combobox', /Rung 13/);
    expect(await asked.evaluate((field) => (field as unknown as HTMLSelectElement).value)).toBe('8');
    await asked.focus();
    await notebook.keyboard.press('ArrowUp');
    await hit('button', 'Use this ladder');
    await said(/Now on the ladder Nine/);
    await stands('7 Built trust');
  });

  test('is taken back in one go', async () => {
    await hit('button', 'Undo');
    await climbs('Fifteen');
    await stands('13 Rung 13');
  });
});
