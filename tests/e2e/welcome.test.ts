// The welcome page: one screen, at most 150 words, in English and in German; the button to pin, a try, and who the rep is.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import { open } from '../browser/chromium';
import { focusOnLine } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { shown } from '../browser/picture';
import { closePopup, openPopup } from '../browser/popup';
import { all, items, press, title, titled, until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

const measured = (page: Page) =>
  page.evaluate(() => {
    const welcome = document.querySelector<HTMLElement>('.welcome');
    return {
      words: welcome?.innerText.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0,
      bottom: welcome?.lastElementChild?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });

describe.each(['en-US', 'de'])('in %s', (language) => {
  test('stands in one screen, and asks for nothing that does not matter yet', async () => {
    const session = await borrow(language === 'en-US' ? {} : { language });
    const page = await openNotebook(session, 'welcome');
    await title(page);
    await page.setViewport({ width: 1280, height: 800 });
    await until(async () => (await measured(page)).words > 60, 'the words');
    const { words, bottom, wide } = await measured(page);
    await shown(page, `welcome/${language}`);
    expect(words).toBeLessThanOrEqual(150);
    expect(bottom).toBeLessThanOrEqual(800);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await all(page, 'radio')).toEqual([]);
    expect(await all(page, 'switch')).toEqual([]);
    expect(await inBoth(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 640 });
    expect((await measured(page)).wide).toBeLessThanOrEqual(0);
    await shown(page, `welcome/${language}-narrow`);
    await giveBack(session);
  });
});

test('from installing to the first log it is one press and the words', async () => {
  const session = await borrow({ shelf: practice });
  const page = await open(session, addresses.card);
  const popup = await openPopup(session, page);
  await focusOnLine(popup);
  await popup.keyboard.type('Met at the fair, wants samples');
  await popup.keyboard.press('Enter');
  await until(async () => (await items(popup, 'History'))[0]?.includes('Met at the fair, wants samples'), 'the line');
  await closePopup(session, popup);
  await giveBack(session);
});

test('whose is what is asked where something is to leave, until it was answered', async () => {
  const session = await borrow({});
  const page = await openNotebook(session, 'export');
  await press(page, 'link', 'Answer them');
  await titled(page, 'Ownership');
  await press(page, 'radio', /My own/);
  await page.goBack();
  await titled(page, 'Export');
  await until(async () => (await all(page, 'link', 'Answer them')).length === 0, 'the question to be gone');
  await giveBack(session);
});
