// Not one file of the extension can be reached by a page, in any way a page can load something.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, type Session } from '../browser/chromium';
import { borrow, giveBack } from '../browser/one-browser';
import { filesOfBuild, waysTo } from '../browser/reach';
import { addresses, practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

test('not one file of the extension can be fetched, framed or loaded', async () => {
  const files = filesOfBuild();
  expect(files).toContain('popup.html');
  const page = await open(session, addresses.linkedin);
  expect(
    await waysTo(
      page,
      files.map((file) => `chrome-extension://${session.extension.id}/${file}`),
    ),
  ).toEqual([]);
  expect(await waysTo(page, ['data:text/javascript,1'])).toEqual(['fetch', 'script', 'frame']);
});
