// When a page goes round the folder: what is written while a round is on waits a second for the next one, not for minutes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepMeeting } from '@/entrypoints/hooks/meeting/folder-round';
import type { Store } from '@/lib/store/store';

/** Rounds of this page that are on: each ends when it is told to. */
let rounds: (() => void)[] = [];
/** How often a page wanted to begin one. */
let wanted = 0;
/** Another page has the folder. */
let taken = false;

vi.mock('@/lib/vault/folder/state', () => ({
  readOwn: () => new Promise((end) => rounds.push(() => end(null))),
}));

const SECOND = 1_000;
const MINUTES = 4 * 60 * SECOND;
let change = () => {};
let stop = () => {};

beforeEach(() => {
  [rounds, wanted, taken] = [[], 0, false];
  const request = async (_name: string, _options: unknown, work: (lock: object | null) => unknown) => {
    wanted += 1;
    return work(taken ? null : {});
  };
  vi.stubGlobal('navigator', { locks: { request } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = keepMeeting({ world: {} } as Store, (again) => {
    change = again;
    return () => {};
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const end = async () => {
  for (const done of rounds.splice(0)) done();
  await pass(0);
};

test('one when a page opens, one a second after each change, one every few minutes', async () => {
  await pass(0);
  expect(rounds).toHaveLength(1);
  await end();
  change();
  await pass(SECOND - 1);
  expect(rounds).toHaveLength(0);
  await pass(1);
  expect(rounds).toHaveLength(1);
  await end();
  await pass(MINUTES - 1);
  expect(rounds).toHaveLength(0);
  await pass(1);
  expect(rounds).toHaveLength(1);
});

test('a change while a round is on brings one more, a second later', async () => {
  await pass(0);
  change();
  await end();
  expect(rounds).toHaveLength(0);
  await pass(SECOND);
  expect(rounds).toHaveLength(1);
  await end();
  await pass(MINUTES - 1);
  expect(wanted).toBe(2);
});

test('where another page has the folder it is tried again after a second, and no more once it went', async () => {
  taken = true;
  await pass(3 * SECOND);
  expect(wanted).toBe(4);
  taken = false;
  await pass(SECOND);
  expect(rounds).toHaveLength(1);
  await end();
  await pass(MINUTES - 1);
  expect(wanted).toBe(5);
});

test('a page that is left asks for nothing more, also when its round ends after it', async () => {
  await pass(0);
  change();
  stop();
  await end();
  await pass(2 * MINUTES);
  expect(wanted).toBe(1);
});
