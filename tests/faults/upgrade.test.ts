// Killed while an old notebook is upgraded: it is the old one or the new one afterwards, and the next opening completes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../browser/builds';
import { openOwn } from '../browser/chromium';
import { until } from '../browser/screen';
import { type KeptDatabase, restoreDatabase } from '../store/kept-database';
import type { Faults } from './page';
import { chanceOf, copyOf, driver, kill, newProfile, on, seed, shut, throwAway } from './session';

declare const faults: Faults;

const PEOPLE = 1_500;
const KILLS = 4;

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

test(`${KILLS} kills during an upgrade lose nobody`, { timeout: 300_000 }, async () => {
  const chance = chanceOf(seed);
  const base = newProfile();
  const first = await on(base);
  const bare = await openOwn(first, 'icon/16.png');
  await bare.evaluate(
    () =>
      new Promise((done) => {
        const going = indexedDB.deleteDatabase('rung');
        going.onsuccess = done;
        going.onerror = done;
      }),
  );
  await bare.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { clear(): unknown } } } }).chrome.storage.local.clear(),
  );
  const database = oldest();
  await bare.evaluate(`(${restoreDatabase})(indexedDB, 'rung', ${JSON.stringify(database)})`);
  await shut(first);
  for (let round = 0; round < KILLS; round += 1) {
    const profile = copyOf(base);
    const hit = await on(profile);
    const page = await hit.browser.newPage();
    void page.goto(`chrome-extension://${hit.extension.id}/notebook.html#/people`).catch(() => {});
    await new Promise((later) => setTimeout(later, 20 + chance(600)));
    await kill(hit);
    const session = await on(profile);
    const again = await driver(session);
    expect(await again.evaluate(() => faults.open())).toBe('');
    const { contacts, journal } = await again.evaluate(() => faults.rows());
    expect([contacts.length, journal.length]).toEqual([
      database.tables.contacts?.rows.length,
      database.tables.journal?.rows.length,
    ]);
    await until(() => again.evaluate(() => faults.caughtUp()), 'the rows to be brought up to date', 60_000);
    await shut(session);
    throwAway(profile);
  }
  throwAway(base);
});
