// An offer is accepted at once: planned for an hour, and in the calendar with one press, from the popup and later.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloads, type Session } from '../browser/chromium';
import { choose, meet, status } from '../browser/main-job';
import { saved } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { element, press, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
let popup: Page;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  popup = (await meet(session, 'linkedin')).popup;
});
afterAll(() => giveBack(session));

const focus = async (role: string, name: string | RegExp) => (await element(popup, role, name)).focus();

test('a planned act is saved and handed over as a file', async () => {
  await press(popup, 'button', 'More kinds');
  await choose(popup, 'Advocacy');
  await focus('DisclosureTriangle', 'Details');
  await popup.keyboard.press('Enter');
  const box = await element(popup, 'textbox', 'Event');
  await box.focus();
  await popup.keyboard.type('Jar Summit');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('04102031');
  await focus('InputTime', 'Time: Planned for');
  await popup.keyboard.type('0930AM');
  await focus('textbox', 'What happened?');
  await popup.keyboard.type('Offered to present with me');
  await popup.keyboard.press('Enter');
  await until(async () => (await status(popup)) === 'Saved', 'the word "Saved"');
  await focus('button', 'Add to calendar');
  await popup.keyboard.press('Enter');
  const file = readFileSync(join(downloads(session.profile), await saved(session, '.ics')), 'utf8');
  expect(file).toMatch(/\r\nDTSTART:2031041\dT\d{4}00Z\r\n/);
  expect(file).toContain('Dana Whitfield: Jar Summit');
  expect(file).not.toContain('Offered to present');
});

test('later it is at the entry', async () => {
  await see(popup, 'group', 'Offered to present with me');
  await see(popup, 'button', 'Add to calendar');
});
