// The first glance at everybody, at the press of the button; at whoever needs the most room, in narrow windows and large
// letters, too. `tests/long/glance.test.ts` does that for the others.
import 'temporal-polyfill/global';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, type Session } from '../browser/chromium';
import { acquainted, atThePress, enlarged, narrow } from '../browser/first-glance';
import { CROWDED, PEOPLE } from '../browser/glance';
import { focusOnLine } from '../browser/main-job';
import { giveBack } from '../browser/one-browser';
import { shown } from '../browser/picture';
import { closePopup, openPopup } from '../browser/popup';
import { items, press, titled } from '../browser/screen';
import { addresses } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await acquainted();
});
afterAll(() => giveBack(session));

test.each(PEOPLE)('%s, at the press of the button', (_, where, count) => atThePress(session, where, count));

const [what, where, count] = CROWDED;
test.each([320, 360])(`${what}, in a window %s pixels wide`, (width) => narrow(session, where, count, width));
test(`${what}, with letters twice as large: nothing is cut off`, () => enlarged(session, where));

test('somebody new: who they are and the line, without a gap and without a history', async () => {
  const page = await open(session, addresses.several);
  const popup = await openPopup(session, page);
  await press(popup, 'button', /Hanna Vogel/);
  await titled(popup, 'Hanna Vogel');
  await focusOnLine(popup);
  await shown(popup, 'glance/new');
  expect(await items(popup, 'History')).toEqual([]);
  await closePopup(session, popup);
  await page.close();
});
