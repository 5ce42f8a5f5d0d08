// The popup where words are longer than English ones: no kind is lost, no word cut off, and one form is open at a time.
import 'temporal-polyfill/global';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { reopenAt } from '../browser/glance';
import { meet, status } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { shown } from '../browser/picture';
import { closePopup } from '../browser/popup';
import { items, see, until } from '../browser/screen';
import { practice } from '../practice/practice';

const LINES = ['Muster geschickt', 'Called about the price', 'Ordered 40 cases'];

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice, language: 'de', sharp: true });
  const { popup } = await meet(session, 'linkedin');
  for (const line of LINES) {
    await inLine(popup);
    await popup.keyboard.type(line);
    await popup.keyboard.press('Enter');
    await until(async () => (await items(popup, 'Verlauf'))[0]?.includes(line), line);
    await until(async () => (await status(popup)).includes('Gespeichert'), 'the word that it is kept');
  }
  await closePopup(session, popup);
});
afterAll(() => giveBack(session));

const inLine = (popup: Page) =>
  until(async () => (await see(popup, 'textbox', 'Was ist passiert?')).focused, 'the cursor in the line');

/** The chosen kind where nobody sees it, and words of the row at the foot that are not whole. */
const lost = (popup: Page) =>
  popup.evaluate(() => {
    const row = document.querySelector('.kinds .chips')?.getBoundingClientRect();
    const chips = [...document.querySelectorAll<HTMLElement>('.kinds .chips:not(.told) .chip:has(:checked)')];
    const isOut = (chip: HTMLElement) => {
      const { top, bottom, right } = chip.getBoundingClientRect();
      return !row || bottom > row.bottom + 1 || top < row.top - 1 || right > row.right + 1;
    };
    const foot = [...document.querySelectorAll<HTMLElement>('footer .button')];
    const isCut = (button: HTMLElement) => button.scrollWidth > button.clientWidth + 1;
    return [...chips.filter(isOut), ...foot.filter(isCut)].map((node) => node.innerText);
  });

describe.each([400, 360, 320])('%s pixels wide', (width) => {
  test('the chosen kind and every word at the foot can be read, and axe finds nothing', async () => {
    const { popup } = await meet(session, 'linkedin');
    if (width < 400) await reopenAt(popup, width);
    await inLine(popup);
    await shown(popup, `german/popup-${width}`);
    expect(await lost(popup)).toEqual([]);
    expect(await inBoth(popup)).toEqual([]);
    await popup.keyboard.type('Mittagessen mit @luis morgen um 12:30');
    await until(() => popup.$('.understood li'), 'what was understood');
    await shown(popup, `german/popup-${width}-typed`);
    expect(await lost(popup)).toEqual([]);
    expect(await inBoth(popup)).toEqual([]);
    await closePopup(session, popup);
  });
});

describe('a reminder of one entry', () => {
  const press = async (popup: Page, entry: number, words: string) => {
    const row = (await popup.$$('.history .row'))[entry];
    await row?.focus();
    await until(() => row?.evaluate((node) => node.querySelectorAll('.entry-actions button').length), 'the actions');
    for (const button of (await row?.$$('.entry-actions button')) ?? [])
      if ((await button.evaluate((node) => node.textContent)) === words) await button.click();
  };
  const forms = (popup: Page) => popup.$$eval('.history form', (all) => all.map((form) => form.ariaLabel));

  test('goes where another begins, and the cursor stands in the new one', async () => {
    const { popup } = await meet(session, 'linkedin');
    await inLine(popup);
    await press(popup, 0, 'Erinnern');
    await until(async () => (await forms(popup)).length === 1, 'the first form');
    await press(popup, 1, 'Erinnern');
    await until(() => popup.$('.history .row:nth-child(2) form:focus-within'), 'the second form');
    expect(await forms(popup)).toEqual(['Erinnern']);
    await shown(popup, 'german/remind');
    expect(await inBoth(popup)).toEqual([]);
    await closePopup(session, popup);
  });

  test('what was typed into a form stays where another begins', async () => {
    const { popup } = await meet(session, 'linkedin');
    await inLine(popup);
    await press(popup, 1, 'Bearbeiten');
    await until(() => popup.$('.history .row:nth-child(2) form:focus-within'), 'the form');
    await popup.keyboard.type('Zwei ');
    await press(popup, 0, 'Erinnern');
    await until(async () => (await forms(popup)).length === 2, 'both forms');
    await closePopup(session, popup);
  });
});
