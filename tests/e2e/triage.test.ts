// A book that was imported, gone through by keyboard: a key a person, back, undo, left and taken up again.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { status } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { pickFile } from '../browser/pick-file';
import { press, see, until } from '../browser/screen';

const NAMES = ['Ada Krol', 'Ben Orr', 'Cleo Marsh', 'Dana Whitfield', 'Emil Strand'];
const book = NAMES.map((name, n) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, `EMAIL:p${n}@book.example`, 'ORG:Orbit Foods', 'END:VCARD'].join('\r\n'),
).join('\r\n');

let session: Session;
let notebook: Page;
beforeAll(async () => {
  session = await borrow({});
  const importing = await pickFile(session, 'book.vcf', book);
  await press(importing, 'radio', /^My own address book/);
  await press(importing, 'button', 'Import');
  await see(importing, 'button', 'Undo');
  await importing.close();
  notebook = await openNotebook(session, 'triage');
});
afterAll(() => giveBack(session));

const onCard = (name: string) =>
  until(async () => (await notebook.$eval('.triage h2', (h) => h.textContent).catch(() => '')) === name, name);
const key = (name: Parameters<Page['keyboard']['press']>[0]) => notebook.keyboard.press(name);

test('a digit puts somebody on a stage and brings the next, Enter leaves them', async () => {
  await onCard('Ada Krol');
  expect(await inBoth(notebook)).toEqual([]);
  await key('2');
  await onCard('Ben Orr');
  await key('Enter');
  await onCard('Cleo Marsh');
});

test('u takes the move back and shows them again', async () => {
  await key('1');
  await onCard('Dana Whitfield');
  await key('u');
  await onCard('Cleo Marsh');
});

test('left and opened again it goes on where it stopped', async () => {
  await notebook.reload();
  await onCard('Cleo Marsh');
  expect(await status(notebook)).toContain('2 of 4');
});

test('a tag is written once and given with a key; the end is said', async () => {
  await notebook.type('.page input:not([type])', 'spring');
  await key('Enter');
  await key('t');
  await until(async () => (await status(notebook)).includes('spring: Cleo Marsh'), 'the tag');
  for (const name of ['Dana Whitfield', 'Emil Strand']) {
    await key('3');
    await onCard(name);
  }
  await key('3');
  await until(async () => (await status(notebook)).includes('is left to go through'), 'the end');
  await notebook.setViewport({ width: 360, height: 740 });
  expect(await notebook.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
