// A morning: Today is worked through by keyboard alone, each press taken back as easily as it was done.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMorning } from '../browser/a-morning';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { pickFile } from '../browser/pick-file';
import { closePopup } from '../browser/popup';
import { all, items, outline, press, see, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let notebook: Page;
let presses = 0;

beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const importing = await pickFile(session, 'archive.json', aMorning());
  await press(importing, 'button', 'Import');
  await see(importing, 'button', 'Undo');
  await importing.close();
  notebook = await openNotebook(session);
});
afterAll(() => giveBack(session));

const key = async (name: Parameters<Page['keyboard']['press']>[0]) => {
  presses += 1;
  await notebook.keyboard.press(name);
};
const beside = () => notebook.evaluate(() => document.querySelector<HTMLElement>('.beside')?.innerText ?? '');
const inHand = () =>
  notebook.evaluate(() => document.activeElement?.closest('.today-row')?.querySelector('.name')?.textContent ?? '');
const handOn = (name: string) => until(async () => (await inHand()) === name, `${name} in hand`);
/** Down to somebody's row, as far as there are rows. */
const downTo = async (name: string) => {
  await until(inHand, 'a row in hand');
  for (let n = 0; n < 25 && (await inHand()) !== name; n += 1) await key('ArrowDown');
  expect(await inHand()).toBe(name);
};
const told = async (group: string) => (await items(notebook, group)).join('\n');
const says = (group: string, words: RegExp) =>
  until(async () => words.test(await told(group)), `${group} to say ${words}`);
const isGone = (group: string, words: string) =>
  until(async () => !(await told(group)).includes(words), `“${words}” to leave ${group}`);

test('opens with who needs the rep, the first of them in hand', async () => {
  await handOn('Dana Whitfield');
  await says('You said you would', /Samples of the new jars by .*, 8 days ago/);
  await says('Could be lost', /Billed twice, open 9 days, happened before/);
  await says('One rung more', /Fits 2 Regular/);
  expect(await outline(notebook)).not.toMatch(/overdue|late!/i);
  expect(await inBoth(notebook)).toEqual([]);
});

test('where there is room, who is in hand stands beside it, with their stage and what is open', async () => {
  expect(await all(notebook, 'complementary')).toEqual([]);
  await notebook.setViewport({ width: 1440, height: 900 });
  await see(notebook, 'complementary', 'Dana Whitfield');
  await see(notebook, 'heading', '5 Comes back no matter what');
  await until(async () => /Samples of the new jars/.test(await beside()), 'what is open with her');
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.keyboard.press('ArrowDown');
  await see(notebook, 'complementary', 'Mina Park');
  await notebook.keyboard.press('ArrowUp');
  await handOn('Dana Whitfield');
  await notebook.setViewport({ width: 1280, height: 900 });
  await until(async () => (await all(notebook, 'complementary')).length === 0, 'the page to be narrow');
});

test('a promise is kept with Enter, and the next row is in hand', async () => {
  await key('Enter');
  await isGone('You said you would', 'Samples of the new jars');
  await handOn('Mina Park');
});

test('an ask is answered with a digit', async () => {
  await key('ArrowDown');
  await key('ArrowDown');
  await handOn('Luis Ortega');
  await key('3');
  await isGone('You said you would', 'A reference call');
});

test('what was done is taken back with one key', async () => {
  await key('u');
  await until(async () => (await told('You said you would')).includes('A reference call'), 'the ask to stand again');
});

test('somebody is put off, and comes up again', async () => {
  await downTo('Zoë Müller');
  await key('z');
  await see(notebook, 'button', 'Tomorrow');
  await key('Enter');
  await isGone('Could be lost', 'Billed twice');
});

test('a plan is begun where it is missing', async () => {
  await handOn('Sam Okafor');
  await key('Enter');
  await until(async () => (await see(notebook, 'textbox', 'What happened?')).focused, 'the cursor in the line');
  await notebook.keyboard.type('Bring the service figures to their new buyer');
  await key('Enter');
  await isGone('Could be lost', 'Sam Okafor');
});

test('a move that the journal suggests is accepted', async () => {
  await downTo('Hanna Vogel');
  await key('Enter');
  await isGone('One rung more', 'Fits 2 Regular');
});

test('a silent fan is asked', async () => {
  await downTo('Ana Souza');
  await key('Enter');
  await until(async () => (await see(notebook, 'textbox', 'What happened?')).focused, 'the cursor in the line');
  await notebook.keyboard.type('May I quote you?');
  await key('Enter');
  await isGone('One rung more', 'Ana Souza');
});

test('somebody met on a page is logged meanwhile', async () => {
  const { page, popup } = await meet(session, 'linkedin');
  await log(popup, 'Said yes to a visit');
  await closePopup(session, popup);
  await page.close();
  await notebook.bringToFront();
});

test('a visit is prepared: the person is opened from the row', async () => {
  await notebook.evaluate(() => (document.querySelector('.today-row .main') as HTMLElement | null)?.focus());
  await downTo('Ada Krol');
  await key('o');
  await titled(notebook, 'Ada Krol');
});

test('all of it took sixty presses at most besides the words', () => expect(presses).toBeLessThanOrEqual(60));

test('a group is shown whole, at 360 pixels too', async () => {
  await notebook.evaluate(() => location.assign('#/today/word'));
  await until(async () => (await all(notebook, 'listitem')).length > 5, 'all of them');
  await notebook.setViewport({ width: 360, height: 740 });
  expect(await notebook.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});

test('when there is time, a list is worked off from its first row, and the row taken back', async () => {
  await notebook.setViewport({ width: 1280, height: 900 });
  await notebook.evaluate(() => location.assign('#/lists'));
  await titled(notebook, 'When there is time');
  const first = async () => (await items(notebook, 'Nobody said whose'))[0] ?? '';
  const before = await until(first, 'somebody of whom nobody said whose');
  expect(before).toMatch(/nobody said whose/);
  await key('Enter');
  await until(async () => (await first()) !== before, 'the next one');
  await key('u');
  await until(async () => (await first()) === before, 'the first one again');
});

test('what is pressed while something is being saved waits its turn, and so does taking it back', async () => {
  const waiting = () => items(notebook, 'Nobody said whose');
  const [one = '', two = ''] = await until(
    async () => ((await waiting()).length > 1 ? waiting() : null),
    'two of them',
  );
  await notebook.evaluate(() => {
    const rows = document.querySelectorAll<HTMLElement>('[aria-label="Nobody said whose"] .main');
    for (const row of [...rows].slice(0, 2)) row.click();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true }));
  });
  const isBack = async () => {
    const now = await waiting();
    return !now.includes(one) && now.includes(two);
  };
  await until(isBack, 'the first done, and the second taken back');
});
