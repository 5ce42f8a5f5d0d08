// @vitest-environment happy-dom
// Watching a page: it tells when somebody else may be there, seldom enough for any page, and falls silent in the end.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '@/lib/detect/watch';

let address = '';
let alive = true;
let told: { url: string; cleared: boolean; at: number }[] = [];
let arrivals: { url: string; at: number }[] = [];
let stop = () => {};

const stir = async () => {
  document.body.append(document.createElement('i'));
  // The observer hears of it in a microtask.
  await Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers();
  address = 'https://mail.example/#inbox/1';
  alive = true;
  told = [];
  arrivals = [];
  stop = watch({
    document,
    url: () => address,
    arrive: (url, at) => arrivals.push({ url, at }),
    tell: (url, cleared) => told.push({ url, cleared, at: Date.now() }),
    alive: () => alive,
    now: () => Date.now(),
  });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

test('clears at once, looks soon, and looks again when late answers have come', async () => {
  expect(told).toMatchObject([{ cleared: true }]);
  const start = told[0]?.at ?? 0;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told.map(({ at, cleared }) => [at - start, cleared])).toEqual([
    [0, true],
    [150, false],
    [400, false],
    [1_000, false],
    [3_050, false],
  ]);
  expect(arrivals).toEqual([{ url: address, at: start }]);
});

test('a new address clears with the first thing that stirs', async () => {
  await vi.advanceTimersByTimeAsync(20_000);
  told = [];
  address = 'https://mail.example/#inbox/2';
  await stir();
  expect(told).toMatchObject([{ url: address, cleared: true }]);
});

test('a page that never rests is looked at every five seconds', async () => {
  await vi.advanceTimersByTimeAsync(20_000);
  told = [];
  for (let ms = 0; ms < 60_000; ms += 100) {
    for (let n = 0; n < 20; n += 1) document.body.append(document.createElement('i'));
    document.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(told.length).toBeGreaterThanOrEqual(11);
  expect(told.length).toBeLessThanOrEqual(13);
  expect(told.every(({ cleared }) => !cleared)).toBe(true);
});

test('a click is looked at without waiting', async () => {
  await vi.advanceTimersByTimeAsync(20_000);
  await stir();
  await vi.advanceTimersByTimeAsync(200);
  told = [];
  document.dispatchEvent(new Event('pointerup'));
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toHaveLength(1);
});

test('falls silent when the extension is gone', async () => {
  await vi.advanceTimersByTimeAsync(20_000);
  told = [];
  alive = false;
  await stir();
  alive = true;
  for (let n = 0; n < 10; n += 1) {
    await stir();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  address = 'https://mail.example/#inbox/9';
  document.dispatchEvent(new Event('pointerup'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([]);
});

test('a page that gives its own fields the names of methods is watched like any other', async () => {
  stop();
  const names = ['addEventListener', 'removeEventListener', 'defaultView', 'visibilityState'];
  document.body.innerHTML = names.map((name) => `<form name="${name}"></form>`).join('');
  // What a browser does with such names (HTML, named access on the Document object).
  for (const name of names) Object.defineProperty(document, name, { value: document.forms[0], configurable: true });
  told = [];
  stop = watch({
    document,
    url: () => address,
    arrive: () => {},
    tell: (url, cleared) => told.push({ url, cleared, at: Date.now() }),
    alive: () => alive,
    now: () => Date.now(),
  });
  await vi.advanceTimersByTimeAsync(20_000);
  told = [];
  document.dispatchEvent(new Event('pointerup'));
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toHaveLength(1);
  stop();
  for (const name of names) Reflect.deleteProperty(document, name);
});
