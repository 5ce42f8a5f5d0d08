// What is known of a person, by keyboard: filled in, taken back; a job that ends, taken back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, element, gone, items, outline, press, see, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let person: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await closePopup(session, popup);
  person = await openNotebook(session, 'people');
  await press(person, 'button', /Dana Whitfield/);
  await titled(person, 'Dana Whitfield');
});
afterAll(() => giveBack(session));

const focus = async (role: string, name: string | RegExp) => (await element(person, role, name)).focus();
const key = (name: 'Enter' | 'Space' | 'Tab') => person.keyboard.press(name);
const type = async (role: string, name: string | RegExp, text: string) => {
  await focus(role, name);
  await person.keyboard.type(text);
};
const shown = (text: string) => until(async () => (await outline(person)).includes(text), `"${text}" on the page`);
const hidden = (text: string) =>
  until(async () => !(await outline(person)).includes(text), `"${text}" to leave the page`);
const enter = async (name: string | RegExp) => {
  await focus('button', name);
  await key('Enter');
};

test('facts are filled in, shown in words, and taken back in one go', async () => {
  await enter('Edit what you know');
  await focus('checkbox', 'Customer');
  await key('Space');
  await type('textbox', 'Anything else', 'Birthday: 3 May');
  await type('spinbutton', /^Trust/, '4');
  await key('Enter');
  await gone(person, 'form', 'What you know');
  for (const text of ['Customer', '4 of 5', 'Birthday', '3 May']) await shown(text);
  expect(await outline(person)).not.toContain('How vocal');
  await enter('Undo');
  await hidden('4 of 5');
  await see(person, 'button', 'Edit what you know');
});

test('an address is given to a job by keyboard, and taken from it again', async () => {
  await enter('Add a job');
  await type('textbox', 'Organisation', 'Fjord Trading');
  await key('Enter');
  await shown('Fjord Trading');
  await enter('Edit the card');
  await focus('combobox', 'Whose is address 1');
  await person.keyboard.press('End');
  await focus('textbox', 'Title');
  await key('Enter');
  await gone(person, 'form', 'Edit the card');
  await until(
    async () => (await items(person, 'Addresses')).join().includes('Fjord Trading'),
    'the address of the job',
  );
  await enter('Undo');
  await until(
    async () => !(await items(person, 'Addresses')).join().includes('Fjord Trading'),
    'the address as it was',
  );
  await enter('Change: Fjord Trading');
  await enter('Remove this job');
  await hidden('Fjord Trading');
});

test('a job is added and ended, and the leaving taken back in one go', async () => {
  await enter('Add a job');
  await type('textbox', 'Organisation', 'Orbit Foods');
  await type('textbox', 'Title', 'Buyer');
  await key('Enter');
  await shown('Buyer, Orbit Foods');
  await enter('This person left');
  await type('textbox', 'Went to', 'Fjord');
  await key('Enter');
  await see(person, 'button', 'Note to meet the successor');
  await shown('Fjord');
  await enter('Undo');
  await hidden('Fjord');
  await see(person, 'button', 'This person left');
});

test('what follows from a leaving is written beforehand and logged only by the rep', async () => {
  await enter('This person left');
  await focus('textbox', 'Went to');
  await key('Enter');
  await enter('Note to meet the successor');
  const line = 'Meet the successor of Dana Whitfield at Orbit Foods';
  expect((await items(person, 'History')).join()).not.toContain(line);
  await until(async () => (await all(person, 'textbox', 'What happened?')).some((box) => box.focused), 'the line');
  await key('Enter');
  // Among those of today, a day without an hour stands at noon.
  await until(async () => (await items(person, 'History')).join().includes(line), 'the note in the history');
});

test('who knows whom is noted on one and read on both', async () => {
  const her = person.url().replace(/^.*#\//, '');
  await turnTo(person, 'people');
  await type('searchbox', 'Find a person', 'Luis Ortega');
  await enter('Add “Luis Ortega”');
  await titled(person, 'Luis Ortega');
  await enter('Edit what you know');
  await type('textbox', 'Add somebody to: Knows', 'dana');
  await enter(/Dana Whitfield/);
  await focus('textbox', 'Met at');
  await key('Enter');
  await gone(person, 'form', 'What you know');
  await until(async () => /Knows"[\s\S]*Dana Whitfield/.test(await outline(person)), 'whom he knows');
  await turnTo(person, her);
  await titled(person, 'Dana Whitfield');
  await shown('Known by');
  await see(person, 'link', 'Luis Ortega');
});
