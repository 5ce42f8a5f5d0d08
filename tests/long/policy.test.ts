// What the extension's own pages and worker could do if they were made to: reach nothing, and take in no markup.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openOwn, type Session } from '../browser/chromium';
import { type Fox, firefoxIsHere, openOwnInFirefox, startFirefox } from '../browser/firefox';
import { borrow, giveBack } from '../browser/one-browser';
import { until } from '../browser/screen';
import { practice } from '../practice/practice';

let server: Server;
let target: string;
/** Every knock at a door of this machine. */
let hits: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') hits.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  hits = [];
});
afterAll(() => void server.close());

/** Tries every way out of a page, and waits until each has succeeded or failed. Runs in the page. */
async function tryEverything(to: string): Promise<string> {
  const settled = (element: HTMLElement) =>
    new Promise((done) => {
      for (const event of ['load', 'error']) element.addEventListener(event, done);
      setTimeout(done, 500);
      document.body.append(element);
    });
  const made = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, with_: Record<string, string>) =>
    Object.assign(document.createElement(tag), with_);
  const socket = () =>
    new Promise((done) => {
      const opened = new WebSocket(`${to.replace('http', 'ws')}/socket`);
      opened.onopen = opened.onerror = done;
    });
  const ways: (() => unknown)[] = [
    () => fetch(`${to}/fetch`, { mode: 'no-cors' }),
    () => navigator.sendBeacon(`${to}/beacon`, 'x'),
    socket,
    () => settled(made('img', { src: `${to}/image` })),
    () => settled(made('iframe', { src: `${to}/frame` })),
    () => settled(made('link', { rel: 'stylesheet', href: `${to}/style` })),
    () => settled(made('link', { rel: 'prefetch', href: `${to}/prefetch` })),
    () => {
      const form = made('form', { action: `${to}/form`, method: 'post', target: 'nowhere' });
      document.body.append(form);
      form.submit();
    },
  ];
  for (const way of ways)
    await Promise.resolve()
      .then(way)
      .catch(() => {});
  try {
    document.createElement('p').innerHTML = '<b>markup</b>';
    return 'markup was taken in';
  } catch {
    return 'markup was refused';
  }
}

describe('Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await borrow({});
  });
  afterAll(() => giveBack(session));

  test('an ordinary page gets out by all of these ways', async () => {
    const page = await session.browser.newPage();
    await page.goto(target);
    hits = [];
    expect(await page.evaluate(tryEverything, target)).toBe('markup was taken in');
    const ways = ['/fetch', '/beacon', '/socket', '/image', '/frame', '/style', '/prefetch', '/form'];
    await until(() => ways.every((way) => hits.includes(way)), `all of ${ways} among the hits: ${hits}`);
  });

  test.each(['popup.html', 'notebook.html', 'sidepanel.html'])('%s gets out by none', async (file) => {
    const page = await openOwn(session, file);
    expect(await page.evaluate(tryEverything, target)).toBe('markup was refused');
    expect(hits).toEqual([]);
  });

  test('the background gets out by none', async () => {
    const own = `chrome-extension://${session.extension.id}/`;
    const found = await session.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(own),
    );
    const worker = await found.worker();
    const answer = await worker?.evaluate(
      (to) =>
        fetch(to).then(
          () => 'reached',
          () => 'refused',
        ),
      `${target}/fetch`,
    );
    expect(answer).toBe('refused');
    expect(hits).toEqual([]);
  });
});

const here = firefoxIsHere();
describe.skipIf(!here)('Firefox', () => {
  let fox: Fox;
  beforeAll(async () => {
    fox = await startFirefox(practice);
  });
  afterAll(() => fox.browser.close());

  test('the notebook reaches nothing', async () => {
    const page: Page = await openOwnInFirefox(fox, 'notebook.html');
    await page.evaluate(tryEverything, target);
    expect(hits).toEqual([]);
  });
});
