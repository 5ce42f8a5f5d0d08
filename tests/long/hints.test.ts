// Typed hints: what the line says of itself is shown before it is saved, and kept with it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { choose, focusOnLine, inHistory, line, log, meet } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { items, press, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

test('yesterday, a visit, a tag: three key strokes besides the text', async () => {
  const { popup } = await meet(session, 'linkedin');
  await focusOnLine(popup);
  await popup.keyboard.type('yesterday visit to the depot #jars');
  await until(async () => (await items(popup, 'Understood')).length === 3, 'what was understood');
  expect((await items(popup, 'Understood')).map((chip) => chip.replace(/ ?×$/, ''))).toEqual([
    expect.stringMatching(/^\w{3}, /),
    'Visit',
    '#jars',
  ]);
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'yesterday visit to the depot #jars');
  const [newest] = await items(popup, 'History');
  expect(newest).toMatch(/^yesterday visit to the depot #jars.*yesterday/i);
  const again = await popup.$eval('textarea.line', (box) => (box as HTMLTextAreaElement).value);
  expect(again).toBe('');
  await closePopup(session, popup);
});

test('an order by its first word, and the stage it suggests taken by keyboard', async () => {
  const { popup } = await meet(session, 'gmail');
  await focusOnLine(popup);
  const say = async (text: string) => {
    await popup.keyboard.type(text);
    await popup.keyboard.press('Enter');
    await inHistory(popup, text.replace(/^\S+: /, ''));
    await popup.focus('textarea.line');
  };
  await say('order: forty cases');
  await until(() => popup.evaluate(() => /Move to 1/.test(document.body.innerText)), 'the suggestion of stage 1');
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')].find((button) => /Move to 1/.test(button.innerText))?.focus(),
  );
  await popup.keyboard.press('Enter');
  await until(
    () => popup.evaluate(() => document.querySelector('[aria-current="step"]')?.textContent?.startsWith('1')),
    'stage 1',
  );
  await closePopup(session, popup);
});

test('a problem is opened and resolved without leaving the popup', async () => {
  const { popup } = await meet(session, 'roundcube');
  await press(popup, 'button', 'More kinds');
  await choose(popup, 'Problem');
  await press(popup, 'textbox', line);
  await log(popup, 'A crate came in broken');
  await until(async () => /open/i.test((await items(popup, 'History'))[0] ?? ''), 'the problem to read as open');
  await popup.$eval('.history .entry-actions button', (button) => (button as HTMLElement).focus());
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.entry-edit input[type="date"]');
  await popup.$eval('.entry-edit input[type="date"]', (box) => {
    const field = box as HTMLInputElement;
    field.value = '2026-01-05';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.focus('.entry-edit textarea.line');
  await popup.keyboard.press('Enter');
  await until(
    async () => /resolved/i.test((await items(popup, 'History'))[0] ?? ''),
    'the problem to read as resolved',
  );
  await closePopup(session, popup);
});
