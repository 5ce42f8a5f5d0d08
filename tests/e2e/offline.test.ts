// Rung asks the network for nothing in a day's work. `tests/long/offline.test.ts` goes to every page.
import { expect, test } from 'vitest';
import { log, meet } from '../browser/main-job';
import { openNotebook, turnTo } from '../browser/notebook';
import { askedDuring, CANARY } from '../browser/offline';
import { closePopup } from '../browser/popup';

test('the main job makes no request', async () => {
  const asked = await askedDuring(async (session) => {
    const { page, popup } = await meet(session, 'linkedin');
    await log(popup, 'Called about the spring line');
    await closePopup(session, popup);
    await page.close();
    const notebook = await openNotebook(session);
    for (const route of ['people', 'export', 'sites']) await turnTo(notebook, route);
  });
  expect(asked).toEqual([CANARY]);
});
