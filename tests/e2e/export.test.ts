// An export as a rep makes it: choose, read what goes and what stays, save, find it in the list. And a backup, by keyboard.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decryptPackage } from '@/lib/package/lock';
import { inBoth } from '../browser/axe';
import { downloads, type Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook, saved } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { element, fill, gone, items, outline, press, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'linkedin');
  await log(popup, 'Likes the spring line, write to dana@orbit.example');
  await log(popup, 'Asked for a discount');
  await closePopup(session, popup);
});
afterAll(() => giveBack(session));

const texts = async (page: Page, region: string) =>
  (await element(page, 'region', region)).evaluate((node) => (node as HTMLElement).innerText);
const previewSays = (page: Page, text: RegExp) =>
  until(async () => text.test(await texts(page, 'Preview').catch(() => '')), `${text} in the preview`);

test('LinkedIn only is chosen first; its preview says what goes, and what stays and why', async () => {
  const page = await openNotebook(session, 'export');
  await see(page, 'radiogroup', 'Profile');
  expect((await see(page, 'radio', /^LinkedIn only/)).checked).toBe(true);
  await previewSays(page, /1 person, 1 address, 0 entries\s+1 of 1 reachable/);
  await until(async () => /Notes leave with this profile only/.test(await texts(page, 'Left out')), 'the reason');
  await expect.poll(() => outline(page)).toMatch(/talk to a lawyer/);
  await page.close();
});

test('a note that looks confidential leaves only when it is ticked; the masked one shows both wordings', async () => {
  const page = await openNotebook(session, 'export');
  await press(page, 'radio', /^Personal notes/);
  await previewSays(page, /1 note that stays unless you tick it/);
  await (await element(page, 'DisclosureTriangle', /1 text with something masked/)).click();
  await previewSays(page, /write to \[address left out\]/);
  await (await element(page, 'DisclosureTriangle', /1 note that stays/)).click();
  await expect
    .poll(() => items(page, 'Notes that stay unless ticked'))
    .toEqual([expect.stringContaining('Asked for a discount')]);
  await previewSays(page, /1 person, \d address(es)?, 1 entry/);
  await press(page, 'checkbox', /Asked for a discount/);
  await previewSays(page, /1 person, \d address(es)?, 2 entries/);
  expect(await inBoth(page)).toEqual([]);
  await page.close();
});

test('it is saved, and stands in the list with its name; a file that was not kept is marked', async () => {
  const page = await openNotebook(session, 'export');
  await previewSays(page, /1 person/);
  await press(page, 'button', 'Save');
  const name = await saved(session, '.zip');
  expect(name).toMatch(/^rung_linkedin-defensible_\d{4}-\d\d-\d\d\.zip$/);
  await until(async () => (await texts(page, 'Exports so far')).includes(name), 'the line of the list');
  await press(page, 'button', `I did not keep it: ${name}`);
  await gone(page, 'button', `I did not keep it: ${name}`);
  expect(await texts(page, 'Exports so far')).toMatch(/Marked as not kept/);
  await page.close();
});

test('an access request asks about whom, and then shows that person', async () => {
  const page = await openNotebook(session, 'export');
  await press(page, 'radio', /^Access request/);
  await gone(page, 'region', 'Preview');
  await fill(page, 'searchbox', 'Find a person', 'Dana');
  await press(page, 'button', /Dana Whitfield/);
  await previewSays(page, /1 person, \d+ address(es)?, 2 entries/);
  expect((await see(page, 'button', 'Save')).disabled).toBe(true);
  await press(page, 'radio', /^Readable/);
  await until(async () => !(await see(page, 'button', 'Save')).disabled, 'the button');
  expect(await inBoth(page)).toEqual([]);
  await page.close();
});

test('a backup by keyboard: what may be the employer’s holds it back until that is said; the passphrase opens it', async () => {
  // Nobody has said whose mailbox that is.
  const { popup } = await meet(session, 'gmail');
  await log(popup, 'Sent the catalogue');
  await closePopup(session, popup);
  const page = await openNotebook(session, 'export');
  await previewSays(page, /\d+ (person|people)/);
  await (await element(page, 'radio', /^LinkedIn only/)).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect((await see(page, 'radio', /^Full backup/)).checked).toBe(true);
  await previewSays(page, /3 entries/);
  // The list they are drawn from is fetched first.
  const offered = async () => {
    const text = String((await see(page, 'textbox', 'Passphrase')).value ?? '');
    return text.includes(' ') ? text : null;
  };
  const words = await until(offered, 'six words');
  expect(words.split(' ')).toHaveLength(6);
  await see(page, 'region', 'Some of this may not be yours');
  await see(page, 'button', 'Without employer data');
  expect((await see(page, 'button', 'Save')).disabled).toBe(true);
  expect(await inBoth(page)).toEqual([]);
  await fill(page, 'textbox', /^Or type/, 'allowed');
  await (await element(page, 'button', 'Save')).focus();
  await page.keyboard.press('Enter');
  const name = await saved(session, '.age');
  const bytes = new Uint8Array(readFileSync(join(downloads(session.profile), name)));
  const opened = await decryptPackage(bytes, words);
  expect(opened.ok && new TextDecoder('latin1').decode(opened.value.subarray(0, 2))).toBe('PK');
  await page.close();
});
