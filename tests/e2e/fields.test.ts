// Fields of the rep's own, by keyboard: made up, put in order, filled in, found by, and taken out without a loss.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
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
  await closePopup(session, popup);
  notebook = await openNotebook(session, 'fields');
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
const fields = () => items(notebook, 'Your fields');
const shown = (text: string) => until(async () => (await outline(notebook)).includes(text), `"${text}" on the page`);

async function add(name: string, kind: 'Text' | 'Choice', answers: string[] = []) {
  await hit('button', 'Add a field');
  await until(async () => (await see(notebook, 'textbox', 'Name')).focused, 'the focus on the name');
  await notebook.keyboard.type(name);
  await (await element(notebook, 'combobox', 'Type')).focus();
  if (kind === 'Choice') await notebook.keyboard.press('End');
  for (const [n, answer] of answers.entries()) {
    if (n === 0) await (await element(notebook, 'textbox', /^Answers/)).focus();
    else await notebook.keyboard.press('Enter');
    await notebook.keyboard.type(answer);
  }
  await hit('button', 'Save');
  await see(notebook, 'button', `Change the field: ${name}`);
}

test('fields are made up and put in order; the focus goes along', async () => {
  await titled(notebook, 'Your fields');
  await add('Dog', 'Text');
  await add('Fan of', 'Choice', ['FC Orbit', 'Nobody']);
  await hit('button', 'Move up: Fan of');
  await until(async () => (await fields())[0]?.startsWith('Fan of Choice: FC Orbit, Nobody'), 'the field on top');
  await until(async () => (await see(notebook, 'button', 'Move down: Fan of')).focused, 'the focus on what moved');
});

test('they are filled in for a person, shown, and found by', async () => {
  await turnTo(notebook, 'people');
  await hit('button', /Dana Whitfield/);
  await hit('button', 'Edit what you know');
  await type('textbox', 'Dog', 'Loki');
  await (await element(notebook, 'combobox', 'Fan of')).focus();
  await notebook.keyboard.press('ArrowDown');
  await (await element(notebook, 'textbox', 'Dog')).focus();
  await notebook.keyboard.press('Enter');
  await gone(notebook, 'form', 'What you know');
  for (const text of ['Dog', 'Loki', 'FC Orbit']) await shown(text);
  await turnTo(notebook, 'people');
  await type('searchbox', 'Find a person', 'loki');
  await see(notebook, 'button', /Dana Whitfield/);
});

test('one that is taken out is asked no more, and comes back with what was filled in', async () => {
  await turnTo(notebook, 'fields');
  await hit('button', 'Remove: Dog');
  await until(async () => (await fields()).length === 1, 'one field');
  await hit('button', 'Restore: Dog');
  await until(async () => (await fields()).length === 2, 'both fields');
  await turnTo(notebook, 'people');
  await hit('button', /Dana Whitfield/);
  await shown('Loki');
});
