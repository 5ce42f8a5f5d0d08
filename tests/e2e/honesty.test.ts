// What a stage rests on, by keyboard: skipped stages, proof that fits another stage, refusals, a competitor beside us.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { choose, inHistory, log, meet, onRung, status } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { element, fill, gone, items, outline, press, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let popup: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  popup = (await meet(session, 'linkedin')).popup;
  await log(popup, 'Called about the spring line');
});
afterAll(() => giveBack(session));

const shown = (text: string | RegExp) => until(async () => (await outline(popup)).match(text), `${text} on the screen`);
const enter = async (name: string | RegExp) => {
  await (await element(popup, 'button', name)).focus();
  await popup.keyboard.press('Enter');
};
const pick = async (box: string, option: RegExp) => {
  const select = await element(popup, 'combobox', box);
  const value = await select.evaluate(
    (node, words) =>
      [...(node as unknown as HTMLSelectElement).options].find((item) => new RegExp(words).test(item.label))?.value,
    option.source,
  );
  await popup.select(`#${await select.evaluate((node) => node.id)}`, value ?? '');
};

test('an entry given as proof that speaks for another stage is said so, calmly, and the rep decides', async () => {
  await enter('6 Raving fan');
  await shown('Not logged yet: recommended you to somebody.');
  await pick('An entry as evidence', /^Called about/);
  await shown('This speaks for Comes back no matter what rather than for Raving fan. You decide.');
  await enter('Move');
  await onRung(popup, '6 Raving fan');
  await shown('Skipped: First business to Comes back no matter what');
  await shown('Most people stop here.');
});

test('two offers declined lead to the hint to serve the need', async () => {
  for (const line of ['Offered the display', 'Offered the fair']) {
    await fill(popup, 'textbox', 'What happened?', line);
    await popup.keyboard.press('Enter');
    await inHistory(popup, line);
    await until(async () => /Edit/.test((await items(popup, 'History'))[0] ?? ''), `"${line}" unfolded`);
    await enter('Edit');
    await pick('Offer', /^Declined$/);
    await (await element(popup, 'textbox', 'I offered')).focus();
    await popup.keyboard.press('Enter');
    await gone(popup, 'button', 'Cancel');
  }
  await shown('Pause offers');
});

test('a competitor beside us is a question, answered with one press and taken back', async () => {
  await press(popup, 'button', 'More kinds');
  await choose(popup, 'Insight');
  await (await element(popup, 'DisclosureTriangle', 'Details')).focus();
  await popup.keyboard.press('Enter');
  await pick('About', /^Who else they work with$/);
  await (await element(popup, 'textbox', 'What happened?')).focus();
  await popup.keyboard.type('Buys lids from Larch');
  await popup.keyboard.press('Enter');
  await see(popup, 'region', 'At risk');
  await enter('At risk');
  await until(async () => (await status(popup)).includes('Status: At risk'), 'the word that they are at risk');
  await gone(popup, 'region', 'At risk');
  await expect.poll(() => outline(popup)).toContain('the stage stays');
  await enter('Undo');
  await see(popup, 'region', 'At risk');
  await enter('No');
  await gone(popup, 'region', 'At risk');
  expect(await outline(popup)).not.toContain('the stage stays');
});
