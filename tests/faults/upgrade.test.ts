// Killed while an old notebook is upgraded: it is the old one or the new one afterwards, and the next opening completes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { describeDatabase } from '@/lib/store/tables/database';
import { built, root } from '../browser/builds';
import { launchChromium, openOwn } from '../browser/chromium';
import { until } from '../browser/screen';
import { type KeptDatabase, restoreDatabase } from '../store/kept-database';
import type { Faults } from './page';
import { chanceOf, copyOf, driver, kill, newProfile, on, seed, shut, throwAway } from './session';

declare const faults: Faults;
/** What the extension's own pages have; the code that names it runs there. */
declare const chrome: Browser;

const PEOPLE = 3_000;
const KILLS = 8;
const NOW = describeDatabase('only-described').version;

/** The oldest tables with many people in them. */
function oldest(): KeptDatabase {
  const kept = JSON.parse(readFileSync(join(root, 'tests/fixtures/databases/tables-1.json'), 'utf8')) as KeptDatabase;
  const rows = (kept.tables.contacts?.rows ?? []) as { id: string; record: { name: string; organisation?: string } }[];
  const like = rows.find(({ record }) => record.organisation);
  for (let n = 0; n < PEOPLE; n += 1) {
    const id = `018f5555-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    rows.push({ ...like, id, record: { name: '', ...like?.record, id } as never });
    kept.tables.changes?.rows.push({ ref: `contact/${id}`, clock: '' });
  }
  return kept;
}

const versionIn = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'rung')?.version);

/** Puts it in the place of the browser's own; the extension's worker, which has just started, may be quicker once. */
async function put(database: KeptDatabase, page: Page): Promise<void> {
  const make = `indexedDB.deleteDatabase('rung'), (${restoreDatabase})(indexedDB, 'rung', ${JSON.stringify(database)})`;
  await until(
    async () => {
      // A page that is still open and knows of a notebook would make it anew.
      await page.evaluate(() => chrome.storage.local.clear());
      await page.evaluate(make).catch(() => {});
      await new Promise((later) => setTimeout(later, 1_000));
      return (await versionIn(page)) === database.version;
    },
    'the old notebook to stay',
    120_000,
  );
}

/** Milliseconds from the extension's start until its tables are those of today. */
async function upgrading(base: string): Promise<number> {
  const profile = copyOf(base);
  const { browser } = await launchChromium({ profile });
  const start = performance.now();
  const id = await browser.installExtension(built('chrome'));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/icon/16.png`);
  await until(async () => (await versionIn(page)) === NOW, 'the new tables', 60_000);
  const took = performance.now() - start;
  await browser.close();
  throwAway(profile);
  return took;
}

test(`${KILLS} kills during an upgrade lose nobody`, { timeout: 300_000 }, async () => {
  const chance = chanceOf(seed);
  const base = newProfile();
  const database = oldest();
  const first = await on(base);
  await put(database, await openOwn(first, 'icon/16.png'));
  await shut(first);
  const took = await upgrading(base);
  for (let round = 0; round < KILLS; round += 1) {
    const profile = copyOf(base);
    const { browser } = await launchChromium({ profile });
    // The extension opens its notebook as soon as it is there; from the first moment to some time after the tables are made.
    void browser.installExtension(built('chrome')).catch(() => {});
    await new Promise((later) => setTimeout(later, (took * 1.4 * (round + chance(100) / 100)) / KILLS));
    await kill({ browser });
    const session = await on(profile);
    const again = await driver(session);
    expect(await again.evaluate(() => faults.open())).toBe('');
    const { contacts, journal } = await again.evaluate(() => faults.rows());
    expect([contacts.length, journal.length]).toEqual([
      database.tables.contacts?.rows.length,
      database.tables.journal?.rows.length,
    ]);
    await until(() => again.evaluate(() => faults.caughtUp()), 'the rows to be brought up to date', 60_000);
    expect(await again.evaluate(() => faults.unreadable())).toBe('');
    await shut(session);
    throwAway(profile);
  }
  throwAway(base);
});
