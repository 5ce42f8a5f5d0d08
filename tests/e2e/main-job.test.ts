// The main job, as a rep does it: open a page, press the button, see who it is, write a line, and find it again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restart, type Session } from '../browser/chromium';
import { offerOf, triedOn } from '../browser/known-sites';
import { climb, focusOnLine, inHistory, line, log, meet, onRung, status } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { clickBeside, closePopup, openPopup } from '../browser/popup';
import { fill, gone, items, outline, press, see, title, titled, until } from '../browser/screen';
import { type Practice, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const known: [Practice, string][] = [
  ['linkedin', 'Dana Whitfield'],
  ['roundcube', 'Tomas Berg'],
];

triedOn(known, () => session);

test('what was kept is there when the browser was closed and started again', async () => {
  session = await restart(session);
  for (const [where, name] of known) {
    const { page, popup } = await meet(session, where);
    expect(await title(popup)).toBe(name);
    await inHistory(popup, offerOf(where));
    await closePopup(session, popup);
    await page.close();
  }
});

test('Undo takes the line back', async () => {
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Wrote this by mistake');
  await press(popup, 'button', 'Undo');
  await until(async () => !(await items(popup, 'History')).join().includes('by mistake'), 'the line to go');
  await closePopup(session, popup);
  const again = await meet(session, 'linkedin');
  expect((await items(again.popup, 'History')).join()).not.toContain('by mistake');
  await closePopup(session, again.popup);
});

test('a stage is changed by pressing it, and stays changed', async () => {
  const { page, popup } = await meet(session, 'linkedin');
  await see(popup, 'list', 'Stages');
  expect((await items(popup, 'Stages')).map((stage) => stage.slice(0, 1)).join('')).toBe('01234567');
  await onRung(popup, '0 Not yet a customer');
  await climb(popup, '2 Regular');
  await see(popup, 'region', 'Evidence');
  await closePopup(session, popup);
  const again = await openPopup(session, page);
  await onRung(again, '2 Regular');
  await closePopup(session, again);
});

test('a line that was not finished is still there when the popup opens again', async () => {
  const { page, popup } = await meet(session, 'gmail');
  await focusOnLine(popup);
  await popup.keyboard.type('Half a thou');
  await clickBeside(session, page);
  const again = await openPopup(session, page);
  await until(async () => (await see(again, 'textbox', line)).value === 'Half a thou', 'the draft');
  await again.keyboard.type('ght, now whole');
  await again.keyboard.press('Enter');
  await inHistory(again, 'Half a thought, now whole');
  await closePopup(session, again);
  const third = await openPopup(session, page);
  expect((await see(third, 'textbox', line)).value ?? '').toBe('');
  await closePopup(session, third);
});

test('the two newest lines stand in order, and the word says they are saved', async () => {
  const { popup } = await meet(session, 'roundcube');
  await log(popup, 'First of two');
  await log(popup, 'Second of two');
  const [newest, before] = await items(popup, 'History');
  expect([newest, before]).toEqual([expect.stringContaining('Second of two'), expect.stringContaining('First of two')]);
  expect(await status(popup)).toMatch(/saved/i);
  await closePopup(session, popup);
});

test('what is typed at once after Enter begins the next line, however long the saving takes', async () => {
  const { popup } = await meet(session, 'roundcube');
  await focusOnLine(popup);
  for (const text of ['Rang about lids', 'Sent the drawing', 'Asked for']) {
    await popup.keyboard.type(text, { delay: 30 });
    if (text !== 'Asked for') await popup.keyboard.press('Enter');
  }
  await inHistory(popup, 'Sent the drawing');
  expect((await items(popup, 'History'))[1]).toContain('Rang about lids');
  await until(async () => (await see(popup, 'textbox', line)).value === 'Asked for', 'what was typed since');
  await closePopup(session, popup);
});

test('where nobody is recognised, somebody is found by hand and the line goes to them', async () => {
  const { page, popup } = await meet(session, 'nobody');
  expect(await title(popup)).toBe('Nobody recognised on this page');
  await fill(popup, 'searchbox', 'Find a person', 'dana');
  await press(popup, 'button', /Dana Whitfield/);
  await titled(popup, 'Dana Whitfield');
  await press(popup, 'textbox', line);
  await log(popup, 'Rang her from the train');
  await closePopup(session, popup);
  await page.close();
  const { popup: hers } = await meet(session, 'linkedin');
  await inHistory(hers, 'Rang her from the train');
  await closePopup(session, hers);
});

test('where there are several people, the rep picks', async () => {
  const { popup } = await meet(session, 'several');
  await until(async () => (await outline(popup)).includes('Hanna Vogel'), 'the people of the page');
  await press(popup, 'button', /Hanna Vogel/);
  await titled(popup, 'Hanna Vogel');
  await log(popup, 'Buys dairy, asked for the list');
  await closePopup(session, popup);
});

test('other people of a message are offered beside the sender', async () => {
  const { popup } = await meet(session, 'gmail');
  await until(
    async () => (await items(popup, 'Also here')).join().includes('Noor Haddad'),
    'Noor Haddad beside Priya Raman',
  );
  await gone(popup, 'heading', 'Noor Haddad');
  await closePopup(session, popup);
});
