// An export that takes its time: the page shows how far it is, and Cancel leaves no file and no line in the list.
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloads, type Session } from '../browser/chromium';
import { openNotebook, saved } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { cards, pickFile } from '../browser/pick-file';
import { items, outline, press, see, until } from '../browser/screen';

const PEOPLE = 6_000;

let session: Session;
beforeAll(async () => {
  session = await borrow({});
  const notebook = await pickFile(session, 'many.vcf', cards(PEOPLE));
  await press(notebook, 'radio', /^My own address book/);
  await press(notebook, 'button', 'Import');
  await until(async () => (await outline(notebook)).includes('Imported “many.vcf”'), 'the import', 60_000);
  await notebook.close();
});
afterAll(() => giveBack(session));

test('it can be cancelled, and then be saved after all', { timeout: 120_000 }, async () => {
  const page = await openNotebook(session, 'export');
  await press(page, 'radio', /^Personal notes/);
  await until(async () => (await outline(page)).includes('6,000 people'), 'the preview', 30_000);
  await press(page, 'button', 'Save');
  await see(page, 'progressbar', 'Export');
  await press(page, 'button', 'Cancel');
  await until(async () => (await outline(page)).includes('Cancelled. Nothing was saved.'), 'the end of it');
  const folder = downloads(session.profile);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  expect(await items(page, 'Exports so far').catch(() => [])).toEqual([]);
  await press(page, 'button', 'Save');
  expect((await saved(session, '.zip')).startsWith('rung_personal-notes')).toBe(true);
  await page.close();
});
