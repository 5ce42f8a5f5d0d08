// "Report this page" and the line the rep draws for LinkedIn: what leaves a page, and what does not.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, type Session } from '../browser/chromium';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { press, see, title, until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

test('a report holds the shape of the page and nobody’s name', async () => {
  const page = await open(session, addresses.roundcube);
  const popup = await openPopup(session, page);
  await popup.evaluate(() => {
    // What is written to the clipboard, without asking a headless browser for one.
    const kept = globalThis as { copied?: string };
    navigator.clipboard.writeText = async (text) => {
      kept.copied = text;
    };
  });
  await press(popup, 'button', 'More about Tomas Berg');
  await press(popup, 'button', 'Wrong person? Report this page');
  const text = await until(
    () => popup.evaluate(() => (globalThis as { copied?: string }).copied),
    'the copied outline',
  );
  expect(text).toMatch(/rcmContactAddress/);
  expect(text).not.toMatch(/Tomas|Berg|fjord|Morgan|Bergen|samples/i);
  await until(() => popup.evaluate(() => /Copied/.test(document.body.innerText)), 'the word that it is copied');
  await closePopup(session, popup);
});

test('LinkedIn is read as far as the rep says', async () => {
  const page = await open(session, addresses.linkedin);
  const heading = async () => {
    const popup = await openPopup(session, page);
    const name = await title(popup);
    await closePopup(session, popup);
    return name;
  };
  expect(await heading()).toBe('Dana Whitfield');
  const notebook = await openNotebook(session, 'sites');
  const choose = async (name: RegExp) => {
    await notebook.bringToFront();
    await press(notebook, 'radio', name);
    await until(async () => (await see(notebook, 'radio', name)).checked === true, 'the choice to be kept');
  };
  await choose(/^Address only/);
  expect(await heading()).toBe('dana-whitfield-practice');
  await choose(/^Off/);
  expect(await heading()).toBe('Nobody recognised on this page');
  await choose(/^Address and name/);
  expect(await heading()).toBe('Dana Whitfield');
});
