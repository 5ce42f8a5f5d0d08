// A notebook that does not open: the reason, the raw data to save, and the way back; nothing is changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloads, open, type Session } from '../browser/chromium';
import { inHistory, log } from '../browser/main-job';
import { openNotebook, saved } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { press, see, titled } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

/** Writes the schema number the way a newer program would have. */
const setSchema = (own: Page, schema: number): Promise<void> =>
  own.evaluate(
    (value) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('rung');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ key: 'schema', value });
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    schema,
  );

test('says why, gives the raw data, and opens again when the reason is gone', async () => {
  const page = await open(session, addresses.linkedin);
  const popup = await openPopup(session, page);
  await log(popup, 'Called about the spring line');
  await closePopup(session, popup);
  const own = await openNotebook(session, 'people');
  await setSchema(own, 99);

  const closed = await openPopup(session, page);
  await titled(closed, 'The notebook did not open');
  await see(closed, 'alert');
  expect(await closed.evaluate(() => document.body.textContent)).toMatch(
    /newer Rung \(schema 99; this one knows \d+\)/,
  );

  await press(closed, 'button', 'Save the raw data');
  const raw = readFileSync(join(downloads(session.profile), await saved(session, 'raw-data.json')), 'utf8');
  expect(JSON.parse(raw)).toMatchObject({ name: 'rung', tables: { meta: expect.any(Array) } });
  expect(raw).toContain('Called about the spring line');

  await setSchema(own, 1);
  await press(closed, 'button', 'Try again');
  await titled(closed, 'Dana Whitfield');
  await closePopup(session, closed);
  const again = await openPopup(session, page);
  await inHistory(again, 'Called about the spring line');
  await closePopup(session, again);
});
