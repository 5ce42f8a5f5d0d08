// Files of other programs taken in: asked where they came from, reported, imported, cancelled, taken back; by names and keys.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { cards, pickFile } from '../browser/pick-file';
import { all, element, fill, gone, items, outline, press, see, until } from '../browser/screen';
import { encode } from '../formats/encode';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const picked = (name: string, content: string | Uint8Array) => pickFile(session, name, content);

const shows = (page: Page, text: string | RegExp) =>
  until(async () => (await outline(page)).match(text) !== null, String(text));

test('vCards are imported only when it was said where they came from, and taken back whole', async () => {
  const notebook = await picked('friends.vcf', cards(3));
  await shows(notebook, '3 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
  expect(await faults(notebook)).toEqual([]);
  expect((await see(notebook, 'button', 'Import')).disabled).toBe(true);
  await shows(notebook, 'Say first where the file came from.');
  expect((await all(notebook, 'radio')).some(({ checked }) => checked)).toBe(false);
  await (await element(notebook, 'radio', /^My own address book/)).focus();
  await notebook.keyboard.press('Space');
  await until(async () => !(await see(notebook, 'button', 'Import')).disabled, 'the answer to be weighed');
  await (await element(notebook, 'button', 'Import')).focus();
  await notebook.keyboard.press('Enter');
  await see(notebook, 'button', 'Undo');
  await expect.poll(() => items(notebook, 'Earlier imports')).toEqual([expect.stringContaining('friends.vcf')]);
  await press(notebook, 'button', 'Undo');
  await shows(notebook, /taken back/i);
  await notebook.evaluate(() => location.assign('#/people'));
  await shows(notebook, /Nobody|No people|nobody/);
  await notebook.close();
});

test('a table nobody knows is read as the rep says its columns are', async () => {
  const notebook = await picked('list.csv', 'Wer;Firma;Post\nDana Whitfield;Orbit;dana@home.example\n');
  await see(notebook, 'region', 'What the columns hold');
  const holds = async (column: string, what: string) =>
    (await element(notebook, 'combobox', `“${column}” holds`)).select(what);
  for (const column of ['Wer', 'Firma', 'Post']) await holds(column, '');
  await until(async () => (await see(notebook, 'button', 'Import')).disabled, 'a table without people to be no import');
  await see(notebook, 'region', 'What the columns hold');
  await holds('Wer', 'name');
  await holds('Firma', 'organisation');
  await holds('Post', 'e-mail');
  await shows(notebook, '1 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
  expect(await faults(notebook)).toEqual([]);
  await press(notebook, 'radio', /^My employer/);
  await press(notebook, 'button', 'Import');
  await see(notebook, 'button', 'Undo');
  await notebook.evaluate(() => location.assign('#/people'));
  await press(notebook, 'button', /Dana Whitfield/);
  await shows(notebook, /[Yy]our employer’s/);
  await notebook.close();
});

test('a file that does not say how its letters are written shows its first names, and is read as the rep says', async () => {
  const names = ['Jiří Novák', 'Štěpánka Dvořáková'];
  const file = encode(
    names.map((name) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`).join(''),
    'windows-1250',
  );
  const notebook = await picked('old.vcf', file);
  await see(notebook, 'region', 'Do these names look right?');
  expect(await items(notebook, 'From the file')).toEqual(names);
  const choice = await element(notebook, 'combobox', 'Read as');
  expect(await choice.evaluate((select) => (select as HTMLSelectElement).value)).toBe('windows-1250');
  const readAs = async (encoding: string) => (await element(notebook, 'combobox', 'Read as')).select(encoding);
  await readAs('windows-1251');
  await expect.poll(() => items(notebook, 'From the file')).toEqual(['Jiшн Novбk', 'Љtмpбnka Dvoшбkovб']);
  expect(await faults(notebook)).toEqual([]);
  await readAs('windows-1250');
  await expect.poll(() => items(notebook, 'From the file')).toEqual(names);
  await press(notebook, 'radio', /^My own address book/);
  await press(notebook, 'button', 'Import');
  await see(notebook, 'button', 'Undo');
  await notebook.evaluate(() => location.assign('#/people'));
  await shows(notebook, 'Štěpánka Dvořáková');
  await notebook.close();
});

test('an import is taken back from the list when the page was closed meanwhile', async () => {
  const notebook = await picked('later.vcf', cards(2));
  await press(notebook, 'radio', /^My own address book/);
  await press(notebook, 'button', 'Import');
  await see(notebook, 'button', 'Undo');
  await notebook.close();
  const again = await openNotebook(session, 'import');
  await press(again, 'button', 'Take back “later.vcf”');
  await shows(again, 'Taken back: the notebook is as it was before the import.');
  await expect
    .poll(() => items(again, 'Earlier imports'))
    .toContainEqual(expect.stringMatching(/later\.vcf.*taken back/s));
  await gone(again, 'button', 'Take back “later.vcf”');
  await again.evaluate(() => location.assign('#/people'));
  await until(async () => !(await outline(again)).includes('Person 0 Example'), 'nobody of the file');
  await again.close();
});

test('one window imports at a time: the other says so and keeps its report', async () => {
  const busy = await openNotebook(session, 'people');
  await busy.evaluate(() => {
    void navigator.locks.request('rung-import', () => new Promise(() => {}));
  });
  const notebook = await picked('both.vcf', cards(2));
  await press(notebook, 'radio', /^My own address book/);
  await press(notebook, 'button', 'Import');
  await shows(notebook, /^.*Another window of Rung is importing/m);
  await busy.close();
  await press(notebook, 'button', 'Import');
  await press(notebook, 'button', 'Undo');
  await shows(notebook, /taken back/i);
  await notebook.close();
});

test('a large import can be cancelled, and leaves nothing behind', { timeout: 120_000 }, async () => {
  const notebook = await picked('many.vcf', cards(12_000));
  await shows(notebook, /1\d{4} new/);
  await press(notebook, 'radio', /^My own address book/);
  await press(notebook, 'button', 'Import');
  await see(notebook, 'progressbar');
  await press(notebook, 'button', 'Cancel');
  await until(async () => (await outline(notebook)).includes('the notebook is as it was'), 'the way back', 60_000);
  await notebook.evaluate(() => location.assign('#/people'));
  await gone(notebook, 'button', /Person 1 Example/);
  await notebook.close();
});

test('what the rep wrote stays, and what the file says stands quietly beside it', async () => {
  const card = (title: string) =>
    ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Luis Ortega', 'EMAIL:luis@home.example', `TITLE:${title}`, 'END:VCARD', ''].join(
      '\r\n',
    );
  const take = async (name: string, title: string) => {
    const notebook = await picked(name, card(title));
    await press(notebook, 'radio', /^LinkedIn/);
    await press(notebook, 'button', 'Import');
    await see(notebook, 'button', 'Undo');
    return notebook;
  };
  await (await take('first.vcf', 'Cook')).close();
  const people = await openNotebook(session, 'people');
  await press(people, 'button', /Luis Ortega/);
  await press(people, 'button', 'Edit the card');
  await fill(people, 'textbox', 'Title', 'Chef');
  await people.keyboard.press('Enter');
  await shows(people, 'Chef');
  await people.close();
  const notebook = await take('second.vcf', 'Head cook');
  await notebook.evaluate(() => location.assign('#/people'));
  await press(notebook, 'button', /Luis Ortega/);
  await shows(notebook, 'LinkedIn export says: Head cook');
  await shows(notebook, 'Chef');
  expect(await faults(notebook)).toEqual([]);
  await notebook.close();
});

test('what is no file with people is refused in a sentence', async () => {
  const notebook = await picked('letter.pdf', '%PDF-1.7 x');
  await shows(notebook, /“?"?letter.pdf"? is a PDF/);
  await notebook.close();
});
