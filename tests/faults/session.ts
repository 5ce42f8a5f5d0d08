// A browser to be harmed: started on a profile, killed, started again; and a page in it that drives the notebook.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { close, openOwn, type Session, start } from '../browser/chromium.ts';
import { packed } from '../steps/packed.ts';

/** Printed by every run, so that it can be repeated. */
export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`seed ${seed}`);

/** A linear congruential generator: the same seed, the same faults. */
export function chanceOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'rung-fault-'));

/** A profile to spoil, the other one stays. @public */
export function copyOf(profile: string, to = newProfile()): string {
  cpSync(profile, to, { recursive: true });
  return to;
}

export const throwAway = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

export const on = (profile: string): Promise<Session> => start({ profile });

let script: Promise<string> | undefined;

/** A page of the extension that runs nothing of it but what the faults need, with the notebook open in it. */
export async function driver(session: Session): Promise<Page> {
  script ??= packed('faults/page.ts');
  const page = await openOwn(session, 'icon/16.png');
  await page.evaluate(await script);
  return page;
}

/** Ends the browser as a power cut does. */
export async function kill({ browser }: Pick<Session, 'browser'>): Promise<void> {
  const child = browser.process();
  const gone = new Promise((done) => child?.once('exit', done));
  child?.kill('SIGKILL');
  await gone;
}

/** Ends what runs a page, and nothing else. Neither the page nor who asked for it ever hears an answer. */
export async function crash(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  const gone = new Promise((done) => page.once('error', done));
  void cdp.send('Page.crash').catch(() => {});
  await gone;
}

/** Ends it properly and keeps the profile. */
export const shut = close;
