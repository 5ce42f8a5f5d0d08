// Keys on every page: ? says what it is for and lists the keys; the trash puts back, and other windows follow.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { outline, press, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Wants the lighter boxes');
  await closePopup(session, popup);
});
afterAll(() => giveBack(session));

test('? says what the page is for and lists the keys; Escape closes it', async () => {
  const notebook = await openNotebook(session, 'people');
  await see(notebook, 'grid');
  await notebook.focus('[role=grid]');
  await notebook.keyboard.press('?');
  await until(async () => (await outline(notebook)).includes('Select everybody'), 'the keys');
  expect(await outline(notebook)).toContain('Everybody you know');
  await notebook.keyboard.press('Escape');
  await until(async () => !(await outline(notebook)).includes('Select everybody'), 'no keys');
});

test('whoever was put into the trash is put back, in another window at once', async () => {
  const [notebook, other] = [await openNotebook(session, 'people'), await openNotebook(session, 'trash')];
  await notebook.bringToFront();
  await see(notebook, 'grid');
  await notebook.focus('[role=grid]');
  await notebook.keyboard.press('Space');
  await see(notebook, 'region', 'With the people selected');
  await notebook.focus('[role=grid]');
  await notebook.keyboard.press('Delete');
  await until(async () => (await outline(notebook)).includes('Nobody yet'), 'nobody');
  await until(async () => (await outline(other)).includes('Dana Whitfield'), 'her in the other window', 1_000);
  await other.bringToFront();
  await press(other, 'button', 'Put back: Dana Whitfield');
  await until(async () => (await outline(notebook)).includes('Dana Whitfield'), 'her among the people', 1_000);
});
