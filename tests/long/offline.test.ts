// Rung asks the network for nothing, wherever it is used and whichever of its pages is opened.
import { expect, test } from 'vitest';
import { meet } from '../browser/main-job';
import { openNotebook, paths, turnTo } from '../browser/notebook';
import { askedDuring, CANARY } from '../browser/offline';
import { closePopup } from '../browser/popup';

test('no site and no page of the notebook makes it ask for anything', async () => {
  const asked = await askedDuring(async (session) => {
    for (const where of ['linkedin', 'gmail', 'roundcube', 'several', 'nobody'] as const) {
      const { page, popup } = await meet(session, where);
      await closePopup(session, popup);
      await page.close();
    }
    const notebook = await openNotebook(session);
    for (const path of paths()) await turnTo(notebook, path);
  });
  expect(asked).toEqual([CANARY]);
});
