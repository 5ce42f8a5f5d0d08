// The popup in each of its states, in English and in German, wide and narrow: nothing is cut off, nothing stands out of the
// side, and there is one scroll bar at most.
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../browser/builds';
import { open, type Session } from '../browser/chromium';
import { glanceArchive, glanceAt, PEOPLE, reopenAt, scrollBars } from '../browser/glance';
import { borrow, giveBack } from '../browser/one-browser';
import { pickFile } from '../browser/pick-file';
import { shown } from '../browser/picture';
import { closePopup, openPopup } from '../browser/popup';
import { outline, press, until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

type Words = Record<string, { message: string }>;

describe.each(['en', 'de'])('%s', (language) => {
  const words: Words = JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));
  const say = (key: string, ...values: string[]) =>
    (words[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  const begins = (key: string) => new RegExp(`^${say(key).replace(/\$\d.*$/, '')}`);
  let session: Session;

  beforeAll(async () => {
    session = await borrow({ shelf: practice, sharp: true, language });
    const notebook = await pickFile(session, 'glance.json', JSON.stringify(glanceArchive), begins('file'));
    await press(notebook, 'button', say('import'));
    const imported = say('imported_file', 'glance.json').split('glance.json')[0] ?? '';
    await until(async () => (await outline(notebook)).includes(imported), 'the import', 30_000);
    await notebook.close();
  });
  afterAll(() => giveBack(session));

  const states: [string, (popup: Page) => Promise<void>][] = [
    ['ladder', (popup) => popup.click('.unfold')],
    ['menu', (popup) => press(popup, 'button', begins('person_menu'))],
    [
      'reminder',
      async (popup) => {
        await popup.click('.history .row');
        await press(popup, 'button', say('remind_me'));
      },
    ],
  ];

  describe.each(PEOPLE.slice(0, 2))('%s', (_, where) => {
    test.each([400, 320])('%s pixels wide', async (width) => {
      const page = await open(session, addresses[where]);
      const popup = await openPopup(session, page);
      for (const [state, make] of [['folded', async () => {}] as const, ...states]) {
        await reopenAt(popup, width);
        await make(popup);
        const { beside, bare } = await glanceAt(popup);
        await shown(popup, `glance/${language}-${where}-${width}-${state}`);
        expect({ state, beside, bare, bars: (await scrollBars(popup)).slice(1) }).toEqual({
          ...{ state, beside: 0, bare: [], bars: [] },
        });
      }
      await closePopup(session, popup);
      await page.close();
    });
  });
});
