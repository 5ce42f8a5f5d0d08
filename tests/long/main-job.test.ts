// The main job on the practice pages that `tests/e2e/main-job.test.ts` leaves out.
import { afterAll, beforeAll } from 'vitest';
import type { Session } from '../browser/chromium';
import { triedOn } from '../browser/known-sites';
import { borrow, giveBack } from '../browser/one-browser';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

triedOn(
  [
    ['gmail', 'Priya Raman'],
    ['card', 'Mina Park'],
  ],
  () => session,
);
