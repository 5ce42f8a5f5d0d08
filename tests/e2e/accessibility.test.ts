// Screens under axe, in light and in dark: nothing serious or critical. And the main job by keyboard alone.
// `tests/long/accessibility.test.ts` tries every page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults, inBoth } from '../browser/axe';
import { openOwn, type Session } from '../browser/chromium';
import { keysOn } from '../browser/keys';
import { focusOnLine, inHistory, log, meet } from '../browser/main-job';
import { menu, openNotebook, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, fill, press, see, title, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { page, popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await closePopup(session, popup);
  await page.close();
});
afterAll(() => giveBack(session));

describe('the popup', () => {
  test.each(['linkedin', 'gmail', 'several', 'nobody'] as const)('on %s', async (where) => {
    const { page, popup } = await meet(session, where);
    await title(popup);
    expect(await inBoth(popup)).toEqual([]);
    await closePopup(session, popup);
    await page.close();
  });

  test('axe would have found a fault', async () => {
    const { page, popup } = await meet(session, 'nobody');
    await popup.evaluate(() => document.body.append(document.createElement('button')));
    expect(await faults(popup)).toEqual([expect.stringContaining('button-name')]);
    await closePopup(session, popup);
    await page.close();
  });
});

describe('the notebook', () => {
  test('at 200 % zoom, nothing has to be scrolled sideways', async () => {
    const notebook = await openNotebook(session);
    // A window of 1280 pixels shows as much at 200 % as one of 640 does at 100 %.
    await notebook.setViewport({ width: 640, height: 450 });
    for (const route of await menu(notebook)) {
      await turnTo(notebook, route);
      const wide = await notebook.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect({ route, wide }).toEqual({ route, wide: false });
    }
    await notebook.close();
  });

  test('a person', async () => {
    const notebook = await openNotebook(session, 'people');
    await press(notebook, 'button', /Dana Whitfield/);
    await titled(notebook, 'Dana Whitfield');
    expect(await inBoth(notebook)).toEqual([]);
    await press(notebook, 'button', 'Edit what you know');
    await press(notebook, 'button', 'Add a job');
    await see(notebook, 'textbox', 'Title');
    expect(await inBoth(notebook)).toEqual([]);
    await press(notebook, 'button', 'Cancel');
    await press(notebook, 'button', 'This person left');
    await see(notebook, 'textbox', 'Went to');
    expect(await inBoth(notebook)).toEqual([]);
    await press(notebook, 'button', 'Edit the card');
    await press(notebook, 'button', 'Change ladder');
    await press(notebook, 'button', 'Nine');
    await see(notebook, 'button', 'Use this ladder');
    expect(await inBoth(notebook)).toEqual([]);
    await notebook.close();
  });
});

test('an organisation, read and being edited', async () => {
  const notebook = await openNotebook(session, 'organisations');
  await press(notebook, 'button', 'Add an organisation');
  await fill(notebook, 'textbox', 'Name', 'Orbit Foods');
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.keyboard.press('Enter');
  await titled(notebook, 'Orbit Foods');
  expect(await inBoth(notebook)).toEqual([]);
  await press(notebook, 'button', 'Edit Orbit Foods');
  await see(notebook, 'textbox', 'Domains');
  expect(await inBoth(notebook)).toEqual([]);
  await turnTo(notebook, 'organisations');
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.close();
});

test('side panel', async () => {
  const panel = await openOwn(session, 'sidepanel.html');
  await title(panel);
  expect(await inBoth(panel)).toEqual([]);
  await panel.close();
});

test('by keyboard alone: write, choose a kind, save, take back', async () => {
  const { page, popup } = await meet(session, 'roundcube');
  await focusOnLine(popup);
  const keys = keysOn(popup);
  await keys.type('Sent the samples to Bergen');
  await keys.tabTo('radio');
  await keys.press('ArrowRight');
  expect((await all(popup, 'radio')).some((node) => node.checked)).toBe(true);
  await keys.tabTo('textbox', 'What happened?', 'Shift');
  await keys.press('Enter');
  await inHistory(popup, 'Sent the samples to Bergen');
  await keys.tabTo('button', 'Undo');
  await keys.press('Enter');
  await until(async () => (await all(popup, 'listitem', /Bergen/)).length === 0, 'the line to go');
  await closePopup(session, popup);
  await page.close();
});
