// Every page of an almost empty notebook under axe, in light and in dark; `tests/e2e/pages.test.ts` tries filled ones.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from '../browser/axe';
import type { Session } from '../browser/chromium';
import { log, meet } from '../browser/main-job';
import { menu, openNotebook, paths, turnTo } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
  const { page, popup } = await meet(session, 'linkedin');
  await log(popup, 'Called about the spring line');
  await closePopup(session, popup);
  await page.close();
});
afterAll(() => giveBack(session));

test.each(paths())('%s has no fault', async (path) => {
  const notebook = await openNotebook(session, path);
  await turnTo(notebook, path);
  expect(await inBoth(notebook)).toEqual([]);
  await notebook.close();
});

test('whatever the navigation leads to is tried', async () => {
  const notebook = await openNotebook(session);
  const routes = await menu(notebook);
  expect(routes).toEqual(expect.arrayContaining(['people', 'import', 'export', 'sites']));
  expect(paths()).toEqual(expect.arrayContaining(routes.map((route) => route.split('/')[0])));
  await notebook.close();
});
