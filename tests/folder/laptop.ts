// One laptop: a browser in a window of its own with Rung in it, driven by its screens, killed and started again.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { close, openOwn, type Session, start } from '../browser/chromium.ts';
import { all, fill, pressByKey, see, until } from '../browser/screen.ts';
import { type Display, openDisplay } from './display.ts';

export interface Laptop {
  name: string;
  folder: string;
  display: Display;
  session: Session;
  page: Page;
  /** Addresses that Rung asked the network for: there must be none. */
  asked: string[];
}

/** The folder dropped onto the page, as from a file manager; the browser gives a handle that may be read. */
async function drop(page: Page, folder: string): Promise<void> {
  const tools = await page.createCDPSession();
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await tools.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data });
  await tools.detach();
}

const ALLOW = '1 press: allow the folder';

/** While the browser's question is not there yet, or not any more, its keys go to the page: there they do nothing. */
async function deafen(page: Page): Promise<{ strays(): Promise<number>; hear(): Promise<void> }> {
  const state = await page.evaluateHandle(() => {
    const deaf = new AbortController();
    const kept = { strays: 0, hear: () => deaf.abort() };
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      kept.strays += 1;
    };
    for (const type of ['keydown', 'keyup'] as const)
      window.addEventListener(type, swallow, { capture: true, signal: deaf.signal });
    return kept;
  });
  return { strays: () => state.evaluate((kept) => kept.strays), hear: () => state.evaluate((kept) => kept.hear()) };
}

const wait = (ms: number) => new Promise((next) => setTimeout(next, ms));
const TRIES = 6;

const isAllowed = async (page: Page): Promise<boolean> => {
  const buttons = await all(page, 'button');
  return buttons.length > 0 && buttons.every(({ name }) => name !== ALLOW);
};

/** The press, and the browser's own questions answered by keys: the second button of each says yes. */
async function answer({ page, display }: Laptop): Promise<boolean> {
  await pressByKey(page, ALLOW);
  const { strays, hear } = await deafen(page);
  for (let tried = 0; tried < TRIES && !(await isAllowed(page)); tried += 1) {
    // A question takes no answer in its first half second.
    await wait(700);
    const before = await strays();
    display.keys('Tab');
    await wait(100);
    if ((await strays()) === before) display.keys('Return');
    await wait(300);
  }
  await hear();
  return isAllowed(page);
}

async function allow(laptop: Laptop): Promise<void> {
  await laptop.page.bringToFront();
  await until(() => answer(laptop), 'the folder to be allowed', 60_000);
}

async function boot(display: Display, profile?: string): Promise<Session> {
  process.env.DISPLAY = display.name;
  return start({ headed: true, ...(profile && { profile }) });
}

export async function newLaptop(name: string, folder: string, number: number): Promise<Laptop> {
  const display = await openDisplay(number);
  const session = await boot(display);
  const page = await openOwn(session, 'notebook.html#/devices');
  return { name, folder, display, session, page, asked: [] };
}

/** `secret`: the passphrase, whether the first chooses it or the others join by it. */
export async function joinFolder(laptop: Laptop, secret: string, first: boolean): Promise<void> {
  const { page, folder, name } = laptop;
  await see(page, 'heading', 'Devices');
  await drop(page, folder);
  await allow(laptop);
  await fill(page, 'textbox', 'What you call this device', name);
  await fill(page, 'textbox', first ? 'Passphrase' : 'Passphrase, or six words', secret);
  await pressByKey(page, first ? 'Begin here' : 'Join');
  // The passphrase is made dear to guess: on a busy machine that takes its time.
  await until(async () => (await all(page, 'list', 'Devices')).length > 0, 'the devices', 90_000);
}

export async function turn({ page }: Laptop, route: string): Promise<void> {
  await page.evaluate((to) => window.location.assign(`#/${to}`), route);
}

/** Closes its browser where it runs. Chromium's own errands are no matter of Rung's. */
export async function shut({ session, asked }: Laptop): Promise<void> {
  const own = `chrome-extension://${session.extension.id}`;
  for (const { by, url } of await close(session)) if (by.startsWith(own) && !url.startsWith(own)) asked.push(url);
}

/** As when the power goes. What was not said to be saved may be lost. */
export async function kill(laptop: Laptop): Promise<void> {
  laptop.session.browser.process()?.kill('SIGKILL');
  await until(() => !laptop.session.browser.connected, 'the browser to be gone');
  await shut(laptop);
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(laptop.session.profile, lock), { force: true });
}

/** Started again; the browser asks for the folder anew. */
export async function revive(laptop: Laptop): Promise<void> {
  laptop.session = await boot(laptop.display, laptop.session.profile);
  laptop.page = await openOwn(laptop.session, 'notebook.html#/devices');
  await see(laptop.page, 'list', 'Devices');
  await allow(laptop);
}
