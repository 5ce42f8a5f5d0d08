// Who the rep is: asked on the welcome page and under Sites, offered from what a page marks, taken by a press alone.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import { open, type Session } from '../browser/chromium';
import { keysOn } from '../browser/keys';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { all, element, gone, press, see, title, until } from '../browser/screen';
import type { Shelf } from '../browser/serve';
import { practice } from '../practice/practice';

const rep = 'morgan.reyes@northwind-sales.example';
const mail = 'https://mail.own.example/message';
const people = '<p>From: Ann Lee &lt;ann@harbour.example&gt;</p><p>To: Jo Berg &lt;jo@kestrel.example&gt;</p>';
/** A letter on a page that does not say who is signed in. */
const shelf: Shelf = [
  ...practice,
  { address: mail, html: `<!doctype html><h1>Minutes</h1>${people}<p>Date: 09:14</p>` },
];

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf });
});
afterAll(() => giveBack(session));

const ADDRESSES = 'Your e-mail addresses';
const typed = async (notebook: Page, box: string) =>
  (await element(notebook, 'textbox', box)).evaluate((field) => (field as unknown as HTMLTextAreaElement).value);
const holds = (notebook: Page, box: string, text: string) =>
  until(async () => (await typed(notebook, box)) === text, `"${text}" in the box`);
const says = (page: Page, words: RegExp) =>
  until(async () => words.test(await page.evaluate(() => document.body.innerText)), `the words ${words}`);

test('the welcome page asks; a slip is said with its line and keeps what was typed; the way back is a key away', async () => {
  const notebook = await openNotebook(session, 'welcome');
  const keys = keysOn(notebook);
  await keys.tabTo('textbox', ADDRESSES);
  await keys.type('jo@kestrel.example, Desk <desk@kestrel');
  await keys.tabTo('button', 'Save');
  await keys.press('Enter');
  await says(notebook, /Not saved: “Desk” \(line 1\) is no e-mail address|Not saved: “<desk@kestrel” \(line 1\)/);
  expect(await typed(notebook, ADDRESSES)).toBe('jo@kestrel.example, Desk <desk@kestrel');
  await keys.tabTo('textbox', ADDRESSES, 'Shift');
  await notebook.keyboard.press('End');
  await keys.type('.example>');
  await keys.tabTo('button', 'Save');
  await keys.press('Enter');
  await holds(notebook, ADDRESSES, 'desk@kestrel.example');
  expect(await inBoth(notebook)).toEqual([]);
  await keys.tabTo('button', 'Undo');
  await keys.press('Enter');
  await holds(notebook, ADDRESSES, '');
  await notebook.close();
});

test('whoever is known as the rep is not the one a page names', async () => {
  const page = await open(session, mail);
  const heading = async () => {
    const popup = await openPopup(session, page);
    const name = await title(popup);
    const also = (await all(popup, 'list', 'Also here')).length > 0;
    await closePopup(session, popup);
    return { name, also };
  };
  expect(await heading()).toEqual({ name: 'Ann Lee', also: true });
  const notebook = await openNotebook(session, 'sites');
  await (await element(notebook, 'textbox', ADDRESSES)).focus();
  await notebook.keyboard.type('ann@harbour.example');
  await press(notebook, 'button', 'Save');
  await see(notebook, 'button', 'Undo');
  expect((await heading()).name).not.toBe('Ann Lee');
  await notebook.bringToFront();
  await press(notebook, 'button', 'Undo');
  await holds(notebook, ADDRESSES, '');
  await Promise.all([page.close(), notebook.close()]);
});

async function mailPopup() {
  const page = await open(session, practice.find(({ address }) => address.includes('mail.google.com'))?.address ?? '');
  return { page, popup: await openPopup(session, page) };
}

test('a page’s owner is offered below the person, declined for good, and undone', async () => {
  const { page, popup } = await mailPopup();
  const person = await title(popup);
  await see(popup, 'region', 'Is this you?');
  await says(popup, new RegExp(rep));
  expect(await inBoth(popup)).toEqual([]);
  await press(popup, 'button', 'Not me');
  await gone(popup, 'button', 'Not me');
  expect(await title(popup)).toBe(person);
  await closePopup(session, popup);
  const again = await openPopup(session, page);
  expect(await title(again)).toBe(person);
  await new Promise((next) => setTimeout(next, 500));
  expect(await all(again, 'button', 'Not me')).toEqual([]);
  await closePopup(session, again);
  await page.close();
});

test('what was declined is not offered under Sites either, and nothing was taken', async () => {
  const notebook = await openNotebook(session, 'sites');
  await see(notebook, 'textbox', ADDRESSES);
  await new Promise((next) => setTimeout(next, 500));
  expect(await all(notebook, 'button', 'That’s me')).toEqual([]);
  expect(await typed(notebook, ADDRESSES)).toBe('');
  await notebook.close();
});

test('in a new notebook the offer waits under Sites, and one press takes it', async () => {
  const other = await borrow({ shelf });
  try {
    const page = await open(other, practice.find(({ address }) => address.includes('mail.google.com'))?.address ?? '');
    const popup = await openPopup(other, page);
    await see(popup, 'region', 'Is this you?');
    await closePopup(other, popup);
    const notebook = await openNotebook(other, 'sites');
    await press(notebook, 'button', 'That’s me');
    await holds(notebook, ADDRESSES, rep);
    await press(notebook, 'button', 'Undo');
    await holds(notebook, ADDRESSES, '');
    await see(notebook, 'button', 'That’s me');
  } finally {
    await giveBack(other);
  }
});
