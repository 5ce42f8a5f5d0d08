// Whose things are, and erasing somebody: by names and keys, axe clean, and nothing left of who was erased.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { openNotebook, saved } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { all, element, fill, gone, outline, press, see, titled, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { popup } = await meet(session, 'gmail');
  await log(popup, 'Wants the price list');
  await closePopup(session, popup);
});
afterAll(() => giveBack(session));

const shows = async (page: Awaited<ReturnType<typeof openNotebook>>, text: string | RegExp) =>
  until(async () => (await outline(page)).match(text) !== null, String(text));

test('an address says whose it is and why; the rep decides otherwise, and takes it back', async () => {
  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Priya Raman/);
  await titled(notebook, 'Priya Raman');
  await shows(notebook, /Treated as your employer’s/);
  await press(notebook, 'button', /^Edit of priya/);
  await fill(notebook, 'textbox', 'Why, in a few words', 'She gave it to me at a fair, privately');
  await press(notebook, 'button', 'Change');
  await shows(notebook, /You decided so: She gave it to me at a fair, privately/);
  await press(notebook, 'button', /^Edit of priya/);
  await press(notebook, 'button', 'Undo the change');
  await gone(notebook, 'StaticText', /You decided so/);
  await notebook.close();
});

test('an entry says whose it is while it is changed, and the rep may decide otherwise', async () => {
  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Priya Raman/);
  await press(notebook, 'button', 'Edit');
  await shows(notebook, /Probably yours/);
  const offers = await all(notebook, 'button', 'Change');
  expect(offers).toHaveLength(1);
  await press(notebook, 'button', 'Change');
  await fill(notebook, 'textbox', 'Why, in a few words', 'Copied from the price list');
  await (await element(notebook, 'combobox', 'It is')).select('employer');
  await press(notebook, 'button', 'Change');
  await shows(notebook, /You decided so: Copied from the price list/);
  await notebook.close();
});

test('circumstances are saved at once and can be taken back', async () => {
  const notebook = await openNotebook(session, 'whose');
  await see(notebook, 'radiogroup', 'This computer');
  const groups = (await all(notebook, 'radiogroup')).map(({ name }) => name);
  expect(groups).toEqual(expect.arrayContaining(['This computer', 'LinkedIn as you use it here']));
  const [device] = await all(notebook, 'radio', /^My employer’s Your employer may claim/);
  expect(device?.checked).toBe(false);
  await press(notebook, 'radio', /^My employer’s Your employer may claim/);
  await until(
    async () => (await all(notebook, 'radio', /^My employer’s Your employer may claim/))[0]?.checked,
    'the choice',
  );
  await press(notebook, 'button', 'Undo');
  await until(
    async () => !(await all(notebook, 'radio', /^My employer’s Your employer may claim/))[0]?.checked,
    'as before',
  );
  await notebook.close();
});

test('the list of the first day is saved, and shown with its fingerprint', async () => {
  const notebook = await openNotebook(session, 'whose');
  await fill(notebook, 'textbox', 'Starting at', 'Orbit');
  await press(notebook, 'button', 'Make the list');
  expect(await saved(session, '.json')).toMatch(/^rung_day-one_\d{4}-\d\d-\d\d\.json$/);
  await shows(notebook, /Orbit, 1 person/);
  await notebook.close();
});

test('a legal hold keeps everybody; without it somebody is erased after their name was typed', async () => {
  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', /Priya Raman/);
  await press(notebook, 'link', 'Erase…');
  await shows(notebook, /Priya Raman, with 1 entry, is taken out/);
  await fill(notebook, 'textbox', 'What is it for', 'Letter of 2 March');
  await press(notebook, 'button', 'Switch the hold on');
  await see(notebook, 'button', 'Switch the hold off');
  await fill(notebook, 'textbox', 'Type Priya Raman to confirm', 'priya raman');
  await press(notebook, 'button', 'Erase for good');
  await shows(notebook, /legal hold is on \(Letter of 2 March\)/);
  await press(notebook, 'button', 'Switch the hold off');
  await see(notebook, 'button', 'Switch the hold on');
  await press(notebook, 'button', 'Erase for good');
  await shows(notebook, /Erased: Priya Raman/);
  await notebook.evaluate(() => location.assign('#/people'));
  await shows(notebook, /Nobody here yet|No people|people/i);
  expect(await outline(notebook)).not.toContain('Priya Raman');
  await notebook.close();
});

test('who leaves is led to erasing everything, and is told that traces can stay for a while', async () => {
  const notebook = await openNotebook(session, 'rights');
  await shows(notebook, /Traces can stay in the browser’s own files for a while/);
  await press(notebook, 'link', 'Erase everything…');
  await see(notebook, 'button', 'Erase everything…');
  await notebook.close();
});
