// The notebook knows whom the popup logged, and nobody else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { climb, log, meet } from '../browser/main-job';
import { openNotebook, saved, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { outline, press, see, title, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await closePopup(session, popup);
  const looked = await meet(session, 'gmail');
  await title(looked.popup);
  await closePopup(session, looked.popup);
});
afterAll(() => giveBack(session));

test('People lists who was logged, not who was looked at', async () => {
  const notebook = await openNotebook(session, 'people');
  await until(async () => (await outline(notebook)).includes('Dana Whitfield'), 'Dana Whitfield among the people');
  expect(await outline(notebook)).not.toContain('Priya Raman');
});

test('People says how many stand on each stage', async () => {
  const notebook = await openNotebook(session, 'people');
  const { popup } = await meet(session, 'linkedin');
  await climb(popup, '2 Regular');
  await closePopup(session, popup);
  await notebook.bringToFront();
  await notebook.evaluate(() => document.querySelector<HTMLElement>('summary')?.click());
  await see(notebook, 'checkbox', 'Regular 1');
});

test('a person’s page shows what was logged', async () => {
  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Dana Whitfield/);
  await titled(notebook, 'Dana Whitfield');
  await until(async () => (await outline(notebook)).includes('Called about the spring line'), 'the line');
});

test('a page that was open all the time shows what was logged in the popup meanwhile', async () => {
  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Dana Whitfield/);
  await titled(notebook, 'Dana Whitfield');
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Sends the contract on Monday');
  await closePopup(session, popup);
  await notebook.bringToFront();
  await until(async () => (await outline(notebook)).includes('Sends the contract on Monday'), 'the new line');
});

test('the notes are saved as a file to take along', async () => {
  const notebook = await openNotebook(session);
  expect(await turnTo(notebook, 'export')).toMatch(/export|take/i);
  await press(notebook, 'button', 'Save');
  expect(await saved(session, '.zip')).toMatch(/rung/i);
});

test('the practice page shows somebody to try Rung on', async () => {
  const practicePage = await openNotebook(session, 'practice');
  const popup = await openPopup(session, practicePage);
  await titled(popup, 'Robin Practice');
  await log(popup, 'Tried it');
  await closePopup(session, popup);
});
