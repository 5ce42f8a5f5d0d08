// Rung asks the network for nothing, whatever is done with it: Chromium's own log is the witness.
import { expect, test } from 'vitest';
import { end, start } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { menu, openNotebook, turnTo } from '../browser/notebook';
import { closePopup } from '../browser/popup';
import { practice } from '../practice/practice';

test('the main job and every page of the notebook make no request', async () => {
  const session = await start({ shelf: practice });
  const own = `chrome-extension://${session.extension.id}`;
  for (const where of ['linkedin', 'gmail', 'roundcube', 'several', 'nobody'] as const) {
    const { page, popup } = await meet(session, where);
    if (where === 'linkedin') await log(popup, 'Called about the spring line');
    await closePopup(session, popup);
    await page.close();
  }
  const notebook = await openNotebook(session);
  for (const route of await menu(notebook)) await turnTo(notebook, route);

  // The last thing that is done is a request, so that a log which misses requests cannot pass.
  await notebook.evaluate(() => void open('https://canary.example/'));
  await session.browser.waitForTarget((target) => target.url().includes('canary.example'));
  const asked = await end(session);
  expect(asked.filter(({ by, url }) => by === own && !url.startsWith(own)).map(({ url }) => url)).toEqual([
    'https://canary.example/',
  ]);
  expect(session.refused).toEqual([]);
});
