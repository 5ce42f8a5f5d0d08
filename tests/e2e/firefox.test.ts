// The same popup in a real Firefox: its toolbar button is pressed with the mouse, and the page in front is read.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Fox,
  firefoxIsHere,
  foxPopup,
  openFoxPopup,
  openInFirefox,
  openOwnInFirefox,
  startFirefox,
  typeInFoxPopup,
} from '../browser/firefox';
import { until } from '../browser/screen';
import { addresses, practice } from '../practice/practice';

const here = firefoxIsHere();
let fox: Fox | undefined;
beforeAll(async () => {
  if (here) fox = await startFirefox(practice);
});
afterAll(() => fox?.browser.close());

test.skipIf(!here)('the press shows who is on the page, and a line is kept', async () => {
  if (!fox) return;
  const running = fox;
  await openInFirefox(running, addresses.linkedin);
  await openFoxPopup(running);
  const names = async (role: string) =>
    (await foxPopup(running)).filter((seen) => seen.role === role).map((seen) => seen.name);
  await until(async () => (await names('heading')).includes('Dana Whitfield'), 'the name in the popup');
  await until(async () => (await names('entry')).includes('What happened?'), 'the line to write on');

  await typeInFoxPopup(running, 'Met at the cold chain fair\n');
  await until(async () => (await names('text leaf')).includes('Saved'), 'the word "Saved"');
  await until(
    async () => (await names('listitem')).some((text) => text.includes('cold chain fair')),
    'the line in the history',
  );
});

test.skipIf(!here)('the notebook opens', async () => {
  if (!fox) return;
  const page = await openOwnInFirefox(fox, 'notebook.html#/people');
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/people/i);
});
