// Organisations by keyboard: kept from a person's page, a competitor that becomes a customer, its people, and back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { climb, log, meet, status } from '../browser/main-job';
import { openNotebook, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { element, gone, items, outline, see, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let notebook: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await climb(popup, '2 Regular');
  await closePopup(session, popup);
  notebook = await openNotebook(session, 'organisations');
});
afterAll(() => giveBack(session));

const hit = async (role: string, name: string | RegExp) => {
  await (await element(notebook, role, name)).focus();
  await notebook.keyboard.press('Enter');
};
const type = async (role: string, name: string | RegExp, text: string) => {
  await (await element(notebook, role, name)).focus();
  await notebook.keyboard.type(text);
};
const shown = (text: string) => until(async () => (await outline(notebook)).includes(text), `"${text}" on the page`);
const said = (words: string) => until(async () => (await status(notebook)).includes(words), `the word "${words}"`);
/** The kind so many steps further down in the list. */
async function chooseKind(steps: number) {
  await (await element(notebook, 'combobox', 'Relationship')).focus();
  for (let step = 0; step < steps; step += 1) await notebook.keyboard.press('ArrowDown');
}

test('before there is one, the page says where they come from', async () => {
  await titled(notebook, 'Organisations');
  await shown('None yet.');
});

test("the one on a person's page is kept, and leads to its people", async () => {
  await turnTo(notebook, 'people');
  await hit('button', /Dana Whitfield/);
  await hit('button', 'Add “Orbit Foods” to Organisations');
  await hit('link', 'Orbit Foods');
  await titled(notebook, 'Orbit Foods');
  await expect.poll(() => items(notebook, 'People')).toEqual([expect.stringContaining('Dana Whitfield')]);
});

test('a competitor becomes a customer, and what it was stays with its day', async () => {
  await hit('button', 'Edit Orbit Foods');
  await chooseKind(4);
  const day = await element(notebook, 'Date', 'Since');
  await day.evaluate((field) => {
    (field as unknown as HTMLInputElement).value = '2024-05-01';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await type('textbox', 'Domains', 'orbit.example');
  await notebook.keyboard.press('Enter');
  await gone(notebook, 'form', 'Edit Orbit Foods');
  await shown('Competitor since May 1, 2024');
  await hit('button', 'Edit Orbit Foods');
  await (await element(notebook, 'combobox', 'Relationship')).focus();
  await notebook.keyboard.press('Home');
  await (await element(notebook, 'textbox', 'Name')).focus();
  await notebook.keyboard.press('Enter');
  await gone(notebook, 'form', 'Edit Orbit Foods');
  await until(async () => (await items(notebook, 'Relationship history')).length === 2, 'both kinds');
  await expect
    .poll(() => items(notebook, 'Relationship history'))
    .toEqual(['Customer since today', 'Competitor since May 1, 2024']);
  await hit('button', 'Undo');
  await said('Undone');
  await until(async () => (await items(notebook, 'Relationship history')).length === 0, 'one kind again');
});

test('a second one is added; both are found, with how many people and how high', async () => {
  await turnTo(notebook, 'organisations');
  await hit('button', 'Add an organisation');
  await until(async () => (await see(notebook, 'textbox', 'Name')).focused, 'the focus on the name');
  await notebook.keyboard.type('Orbit Drinks');
  await type('textbox', 'Add somebody to: Part of', 'orbit f');
  await hit('button', 'Orbit Foods orbit.example');
  await hit('button', 'Save');
  await titled(notebook, 'Orbit Drinks');
  await see(notebook, 'link', 'Orbit Foods');
  await turnTo(notebook, 'organisations');
  await until(async () => (await items(notebook, 'Organisations')).length === 2, 'both');
  await expect
    .poll(() => items(notebook, 'Organisations'))
    .toEqual(['Orbit Drinks 0 people', 'Orbit Foods Competitor · 1 person · highest: Regular']);
  await type('searchbox', 'Find an organisation', 'foods');
  await until(async () => (await items(notebook, 'Organisations')).length === 1, 'the one');
});

test('a name that is taken is refused with a sentence, and what was typed stays', async () => {
  await hit('button', 'Add an organisation');
  await type('textbox', 'Name', 'orbit foods');
  await notebook.keyboard.press('Enter');
  await said('that name belongs to Orbit Foods');
  await see(notebook, 'textbox', 'Name');
});
