// Firefox keeps the notebook in SQLite: three kinds of damage to that are said on the screen, and everything is there again.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Again, type Fox, firefoxIsHere, openOwnInFirefox, startFirefox } from '../browser/firefox';
import { until } from '../browser/screen';
import { practice } from '../practice/practice';
import { packed } from '../steps/packed';
import type { Faults } from './page';
import { chanceOf, copyOf, newProfile, seed, throwAway } from './session';

declare const faults: Faults;

const here = firefoxIsHere();
const PEOPLE = 300;
const chance = chanceOf(seed);
const base: Again = { profile: newProfile(), host: randomUUID() };

/** The largest of the files that end so, in the folder of the extension's own databases. */
function fileIn({ profile, host }: Again, ending: string): string {
  const folder = join(profile, 'storage/default', `moz-extension+++${host}`, 'idb');
  const [largest] = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  if (!largest) throw new Error(`There is no ${ending} in ${folder}: ${readdirSync(folder).join()}`);
  return largest;
}

function spoil(file: string, from: number, bytes: number): void {
  const all = readFileSync(file);
  for (let i = from; i < Math.min(all.length, from + bytes); i += 1) all[i] = chance(256);
  writeFileSync(file, all);
}

/** Of a Firefox that was killed: what it wrote last stands nowhere else. */
const spoilLog = (again: Again) => spoil(fileIn(again, '.sqlite-wal'), 0, 1 << 24);

const DAMAGES: Record<string, (again: Again) => void> = {
  'the header overwritten': (again) => spoil(fileIn(again, '.sqlite'), 0, 100),
  'the middle overwritten': (again) => {
    const file = fileIn(again, '.sqlite');
    spoil(file, Math.floor(statSync(file).size * 0.4), Math.floor(statSync(file).size * 0.2));
  },
  'the log of writes overwritten': spoilLog,
};

const text = (page: Page) => page.evaluate(() => document.body.innerText).catch(() => '');

async function driver(fox: Fox): Promise<Page> {
  const page = await openOwnInFirefox(fox, 'notebook.html#/people');
  await page.evaluate(await packed('faults/page.ts'));
  return page;
}

/** As a power cut does: the log of writes stays beside the database. */
async function kill({ browser }: Fox): Promise<void> {
  const child = browser.process();
  const gone = new Promise((done) => child?.once('exit', done));
  child?.kill('SIGKILL');
  await gone;
}

let before: { contacts: string[]; journal: string[] };

/** Opens the notebook of a profile, fills it up to so many, and waits until all of it is copied. */
async function filled(again: Again, people: number): Promise<Fox> {
  const fox = await startFirefox(practice, again);
  const page = await driver(fox);
  expect(await page.evaluate(() => faults.open())).toBe('');
  await page.evaluate((people) => faults.fill(people), people);
  await until(() => page.evaluate(() => faults.isCopied()), 'the copies', 120_000);
  before = await page.evaluate(() => faults.rows());
  return fox;
}

beforeAll(async () => {
  // Closed in peace, so that everything stands in the database itself.
  if (here) await (await filled(base, PEOPLE)).browser.close();
});
afterAll(() => throwAway(base.profile));

test.skipIf(!here).each(Object.entries(DAMAGES))('%s: is said, and everything is there again', async (_, harm) => {
  const again = { ...base, profile: copyOf(base.profile) };
  if (harm === spoilLog) await kill(await filled(again, 2 * PEOPLE));
  harm(again);
  const fox = await startFirefox(practice, again);
  const page = await driver(fox);
  const whole = async () => {
    const now = await page
      .evaluate(async () => ((await faults.open()) === '' ? faults.rows() : null))
      .catch(() => null);
    return now?.contacts.length === before.contacts.length && now.journal.length === before.journal.length ? now : null;
  };
  expect(await until(whole, 'everything to be there again', 120_000)).toEqual(before);
  await until(async () => /had lost this notebook/.test(await text(page)), 'it to be said', 60_000);
  await fox.browser.close();
  throwAway(again.profile);
});
