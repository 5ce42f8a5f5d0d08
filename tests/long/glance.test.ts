// The first glance at whoever needs less room than the one of `tests/e2e/glance.test.ts`, in narrow windows and large letters.
import 'temporal-polyfill/global';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { acquainted, enlarged, narrow } from '../browser/first-glance';
import { CROWDED, PEOPLE } from '../browser/glance';
import { giveBack } from '../browser/one-browser';

let session: Session;
beforeAll(async () => {
  session = await acquainted();
});
afterAll(() => giveBack(session));

describe.each(PEOPLE.filter((one) => one !== CROWDED))('%s', (_, where, count) => {
  test.each([320, 360])('in a window %s pixels wide', (width) => narrow(session, where, count, width));
  test('with letters twice as large nothing is cut off', () => enlarged(session, where));
});
