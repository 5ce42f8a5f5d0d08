// People in hand: a large book is scrolled, sifted, chosen by keys, changed at once, and taken back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyContact, withFields } from '@/lib/model/person/changed-contact';
import { contactRow } from '@/lib/store/tables/rows';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { fill, items, outline, press, see, titled, until } from '../browser/screen';

/** So many take their time to be written: fewer where somebody waits. */
const PEOPLE = process.env.CI ? 20_000 : 5_000;
const clock = '2026-03-02T09:00:00.000Z-0000-bench';

let session: Session;
let notebook: Page;
beforeAll(async () => {
  session = await borrow({});
  notebook = await openNotebook(session, 'people');
  const id = '018f3333-0000-7000-8000-000000000000';
  const fields = { name: 'NAME', organisation: 'Orbit Foods', status: 'lost' as const };
  const row = contactRow(withFields(emptyContact(id, '2026-03-02T09:00:00.000Z'), fields, clock), undefined, 'seven');
  await notebook.evaluate(fillBook, JSON.stringify(row), PEOPLE);
  await notebook.reload();
}, 120_000);
afterAll(() => giveBack(session));

/** Rows like this one, each with a name of its own, straight into the database; every hundredth is lost. */
async function fillBook(template: string, people: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('rung');
    request.onsuccess = () => resolve(request.result);
  });
  for (let from = 0; from < people; from += 5_000) {
    const writing = database.transaction(['contacts', 'counters'], 'readwrite', { durability: 'relaxed' });
    for (let n = from; n < Math.min(people, from + 5_000); n += 1) {
      const name = `Person ${String(n).padStart(6, '0')}`;
      const row = JSON.parse(template.replaceAll('NAME', name));
      const id = row.id.slice(0, -6) + n.toString(16).padStart(6, '0');
      const lost = n % 100 === 0;
      Object.assign(row, { id, sort: name.toLowerCase(), place: ['seven', 0, name.toLowerCase()] });
      row.words = name.toLowerCase().split(' ');
      Object.assign(row.record, { id, name, status: lost ? 'lost' : 'active' });
      row.facets = [lost ? 'status/lost' : 'status/active', 'reach/no', 'unsaid'];
      writing.objectStore('contacts').put(row);
    }
    writing.objectStore('counters').put({ key: 'people', n: people });
    await new Promise((done) => {
      writing.oncomplete = done;
    });
  }
  database.close();
}

const shown = (text: string) => until(async () => (await outline(notebook)).includes(text), text);
const keys = async (...pressed: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of pressed) await notebook.keyboard.press(key);
};
const intoGrid = () => notebook.focus('[role=grid]');

test('wherever a large book is scrolled to, only what is in sight is drawn', async () => {
  await shown('Person 000000');
  await notebook.evaluate(async () => {
    const grid = document.querySelector('[role=grid]');
    if (!grid) throw new Error('no grid');
    for (let i = 1; i <= 60; i += 1) {
      grid.scrollTop = (grid.scrollHeight * i) / 60;
      await new Promise(requestAnimationFrame);
    }
  });
  expect(await notebook.$$eval('[role=row]', (rows) => rows.length)).toBeLessThan(80);
  await shown(`Person ${String(PEOPLE - 1).padStart(6, '0')}`);
});

test('Back comes to the same place of the same search', async () => {
  await notebook.evaluate(() => location.assign('#/people?has=status%2Flost'));
  await shown(`${(PEOPLE / 100).toLocaleString('en')} of ${PEOPLE.toLocaleString('en')}`);
  await intoGrid();
  await keys('End');
  const last = `Person ${String(PEOPLE - 100).padStart(6, '0')}`;
  await shown(last);
  await keys('Enter');
  await titled(notebook, last);
  await notebook.goBack();
  await shown(last);
  expect(await notebook.evaluate(() => location.hash)).toBe('#/people?has=status%2Flost');
});

test('people are chosen by keys, tagged, and the tag is taken back', async () => {
  await intoGrid();
  await keys('Home', 'Space');
  await notebook.keyboard.down('Shift');
  await keys('ArrowDown', 'ArrowDown');
  await notebook.keyboard.up('Shift');
  await shown('3 chosen');
  await keys('t');
  await fill(notebook, 'textbox', 'Tag', 'spring');
  await keys('Enter');
  await shown('Done for 3 people');
  await until(() => notebook.$$eval('.tag', (tags) => tags.length === 3), 'three tags');
  await press(notebook, 'button', 'Undo');
  await until(() => notebook.$$eval('.tag', (tags) => tags.length === 0), 'no tag');
});

test('a rhythm of their own is given to the chosen, and taken back', async () => {
  await intoGrid();
  await keys('r');
  await fill(notebook, 'spinbutton', 'Touches a year', '12');
  await keys('Enter');
  await shown('Done for 3 people');
  await press(notebook, 'button', 'Undo');
  await shown('Undone');
});

test('ctrl and A chooses everybody; they go to the trash together, and come back together', async () => {
  await intoGrid();
  await notebook.keyboard.down('Control');
  await keys('a');
  await notebook.keyboard.up('Control');
  await shown(`${(PEOPLE / 100).toLocaleString('en')} chosen`);
  await intoGrid();
  await keys('Delete');
  await shown(`0 of ${(PEOPLE - PEOPLE / 100).toLocaleString('en')}`);
  await press(notebook, 'button', 'Undo');
  await shown(`${(PEOPLE / 100).toLocaleString('en')} of ${PEOPLE.toLocaleString('en')}`);
});

test('a way to look is kept by name and found again', async () => {
  await notebook.evaluate(() => document.querySelectorAll<HTMLElement>('summary')[1]?.click());
  await fill(notebook, 'textbox', 'Name for this view', 'Win them back');
  await keys('Enter');
  await see(notebook, 'link', 'Win them back');
});

test('suspected doubles are gone through by keys: told apart, and taken back', async () => {
  // Everybody in this book has a name of their own; two of one name come in by hand.
  for (let n = 0; n < 2; n += 1) {
    await notebook.evaluate(() => location.assign('#/people'));
    await fill(notebook, 'searchbox', 'Find a person', 'Dana Whitfield');
    await press(notebook, 'button', /^Add/);
    await titled(notebook, 'Dana Whitfield');
  }
  await notebook.evaluate(() => location.assign('#/doubles'));
  const first = async () => (await items(notebook, 'Suspected doubles'))[0] ?? '';
  expect(await until(first, 'a pair')).toMatch(/same name, and nothing else is known/);
  expect(await inBoth(notebook)).toEqual([]);
  await until(() => notebook.$('.today-row .main:focus'), 'the pair in hand');
  await keys('2');
  await shown('Nobody seems to be here twice.');
  await keys('u');
  await until(first, 'the pair again');
  await until(() => notebook.$('.today-row .main:focus'), 'the pair in hand');
  await keys('Enter');
  await shown('Nobody seems to be here twice.');
});

test('axe has nothing to say, in light and in dark', async () => {
  expect(await inBoth(notebook)).toEqual([]);
});
