// The everyday work without a mouse and without leaving the popup, from the toolbar button on; axe looks on at each step.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { type Keys, keysOn } from '../browser/keys';
import { focusOnLine, inHistory, meet, onRung, status } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { all, items, see, until } from '../browser/screen';
import { type Practice, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

/** The popup on such a page, with the cursor in the line and no pointer anywhere. */
async function begin(where: Practice): Promise<{ page: Page; popup: Page; keys: Keys }> {
  const { page, popup } = await meet(session, where);
  await focusOnLine(popup);
  return { page, popup, keys: keysOn(popup) };
}

const clean = async (popup: Page) => expect(await inBoth(popup)).toEqual([]);
/** What the newest entry says, without its buttons. */
const newest = async (popup: Page) =>
  ((await items(popup, 'History'))[0] ?? '').replace(/ (Today|Yesterday)( Mark as resolved)? Edit.*/, '');
const reads = (popup: Page, what: RegExp) =>
  until(async () => what.test(await newest(popup)), `the newest entry to read ${what}`);
const focusIn = (popup: Page, role: string, name: string) =>
  until(async () => (await all(popup, role, name)).some((node) => node.focused), `the focus on ${role} "${name}"`);

test('a call is logged with one key besides its words, a visit of yesterday too', async () => {
  const { popup, keys } = await begin('linkedin');
  await keys.type('Called, wants samples of the spring line');
  await clean(popup);
  await keys.press('Enter');
  await inHistory(popup, 'Called, wants samples');
  expect(keys.strokes()).toBe(1);
  await see(popup, 'image', 'Call');
  await focusOnLine(popup);
  await clean(popup);
  await keys.type('yesterday visit to the depot');
  await keys.press('Enter');
  await reads(popup, /Called, wants samples/);
  await see(popup, 'image', 'Visit');
  expect(keys.strokes()).toBe(2);
  await closePopup(session, popup);
});

test('the arrow keys reach every kind, and Save brings the row back', async () => {
  const { popup, keys } = await begin('card');
  await keys.type('Lunch at the harbour');
  await keys.tabTo('button', 'More kinds');
  await keys.press('Enter');
  await until(async () => (await all(popup, 'radio')).some((node) => node.focused), 'the focus on a kind');
  const chosen = async () => (await all(popup, 'radio')).find((node) => node.checked)?.name;
  for (let n = 0, kind = await chosen(); kind !== 'Meal'; n += 1) {
    expect(n).toBeLessThan(20);
    await keys.press('ArrowRight');
    const before = kind;
    await until(async () => (await chosen()) !== before, `another kind than ${before}`);
    kind = await chosen();
  }
  await clean(popup);
  await keys.press('Enter');
  await inHistory(popup, 'Lunch at the harbour');
  await see(popup, 'image', 'Meal');
  await see(popup, 'button', 'More kinds');
  await closePopup(session, popup);
});

test('a problem is opened, and resolved on another opening with one press', async () => {
  const { page, popup, keys } = await begin('roundcube');
  await keys.type('problem: a crate came in broken');
  await keys.press('Enter');
  await reads(popup, /a crate came in broken open/i);
  await clean(popup);
  await closePopup(session, popup);

  const again = await openPopup(session, page);
  const later = keysOn(again);
  await focusOnLine(again);
  await reads(again, /open/i);
  await later.tabTo('button', 'Mark as resolved');
  await clean(again);
  await later.press('Enter');
  await reads(again, /resolved today, the same day$/i);
  await focusIn(again, 'button', 'Edit');
  expect(await status(again)).toBe('Saved');
  await clean(again);

  await later.press('Enter');
  await until(async () => (await all(again, 'textbox', 'What happened?')).length === 2, 'the form of the entry');
  await later.tabTo('checkbox', 'Apologised');
  await later.press('Space');
  await clean(again);
  await later.press('Enter', 'Control');
  await reads(again, /apologised/i);
  await focusIn(again, 'button', 'Edit');
  await later.press('Enter');
  await until(async () => (await all(again, 'textbox', 'What happened?')).length === 2, 'the form once more');
  await later.press('Escape');
  await focusIn(again, 'button', 'Edit');
  await closePopup(session, again);
});

test('an act is recorded with what it was and what came of it', async () => {
  const { popup, keys } = await begin('gmail');
  await keys.type('did for us: told her sister in Leeds about the jars');
  await until(async () => (await items(popup, 'Understood')).join().includes('Advocacy'), 'what was understood');
  await keys.tabTo('DisclosureTriangle', /Details/);
  await keys.press('Enter');
  await keys.tabTo('combobox', 'What it was');
  await keys.type('Word');
  await keys.tabTo('combobox', 'Whose idea');
  await keys.type('Vol');
  await clean(popup);
  await keys.press('Enter', 'Control');
  await inHistory(popup, 'told her sister in Leeds');
  await reads(popup, /volunteered/i);
  await reads(popup, /word of mouth/i);
  await focusOnLine(popup);
  await clean(popup);
  await closePopup(session, popup);
});

test('a suggested stage is taken, and the cursor stays at the ladder', async () => {
  const { popup, keys } = await begin('linkedin');
  await keys.type('order: forty cases');
  await keys.press('Enter');
  await inHistory(popup, 'forty cases');
  await see(popup, 'button', /^Move to 2/);
  await clean(popup);
  await keys.tabTo('button', /^Move to 2/, 'Shift');
  await keys.press('Enter');
  await onRung(popup, '2 Regular');
  await focusIn(popup, 'button', '2 Regular');
  await clean(popup);
  expect(keys.strokes()).toBeLessThanOrEqual(4);
  await closePopup(session, popup);
});

test('what is deleted leaves the cursor in the line, with the way back ahead', async () => {
  const { popup, keys } = await begin('card');
  await keys.type('Written by mistake');
  await keys.press('Enter');
  await inHistory(popup, 'Written by mistake');
  await keys.tabTo('button', 'Delete');
  await keys.press('Enter');
  await until(async () => !(await newest(popup)).includes('by mistake'), 'the entry to go');
  await focusOnLine(popup);
  await keys.tabTo('button', 'Undo');
  await keys.press('Enter');
  await inHistory(popup, 'Written by mistake');
  await closePopup(session, popup);
});
