// A page with a frame that never comes to rest: the page itself is read all the same.
import { afterAll, beforeAll, test } from 'vitest';
import { open, type Session } from '../browser/chromium';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { title, until } from '../browser/screen';
import type { Shelf } from '../browser/serve';
import { practicePage } from '../practice/practice';

const profile = 'https://www.linkedin.com/in/dana-whitfield-practice/';
/** As old programs have one to send forms to (seen in Horde, 2026): for the browser it never comes to rest. */
const unfinished = '<iframe src="javascript:false" hidden></iframe>';
const shelf: Shelf = [
  { address: profile, html: practicePage('linkedin-profile').replace('</body>', `${unfinished}</body>`) },
];

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf });
});
afterAll(() => giveBack(session));

test('a frame that never finishes loading', async () => {
  const page = await open(session, 'about:blank');
  // The load itself may never end.
  page.goto(profile).catch(() => {});
  await until(() => page.$('main h1').catch(() => null), 'the page');
  await new Promise((next) => setTimeout(next, 500));
  const popup = await openPopup(session, page);
  await until(async () => (await title(popup)) === 'Dana Whitfield', 'the person to be named', 4_000);
  await closePopup(session, popup);
  await page.close();
});
