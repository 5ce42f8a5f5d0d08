// A disk that runs full: what was saved before stays, whatever is tried; the sentence names the disk; then it goes on.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openOwn } from '../browser/chromium';
import { cards, pickFile } from '../browser/pick-file';
import { press, see, until } from '../browser/screen';
import type { Faults } from './page';
import { driver, on, shut } from './session';

declare const faults: Faults;

const DISK_MB = 170;
const PEOPLE = 300;
const IMPORTED = 20_000;
/** What is left when the rep presses Import. */
const LEVELS_MB = [0.5, 1, 2.5, 6, 12];

/** A small disk of its own; only root can make one. */
async function onSmallDisk(work: (disk: string) => Promise<void>): Promise<void> {
  const disk = mkdtempSync(join(tmpdir(), 'rung-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk]);
  try {
    await work(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

/** Fills the disk with a file until so many bytes are left. */
function fillUp(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  const file = openSync(join(disk, 'ballast'), 'a');
  const piece = Buffer.alloc(65_536, 1);
  for (let rest = bavail * bsize - left; rest > 0; ) rest -= writeSync(file, piece, 0, Math.min(piece.length, rest));
  closeSync(file);
}

const text = (page: Page) => page.evaluate(() => document.body.innerText);

/** Only root can make a disk. */
const tested = process.getuid?.() === 0 ? LEVELS_MB : [];

test.each(tested)('%d MB are free when an import begins', async (megabytes) => {
  await onSmallDisk(async (disk) => {
    const profile = join(disk, 'profile');
    const session = await on(profile);
    const page = await driver(session);
    expect(await page.evaluate(() => faults.open())).toBe('');
    await page.evaluate((people) => faults.fill(people), PEOPLE);
    const before = await page.evaluate(() => faults.rows());
    const importing = await pickFile(session, 'people.vcf', cards(IMPORTED));
    await until(async () => /20,?000 new/.test(await text(importing)), 'the report', 120_000);
    await press(importing, 'radio', /^My own address book/);
    await until(async () => !(await see(importing, 'button', 'Import')).disabled, 'the answer to be weighed', 60_000);
    fillUp(disk, megabytes * 2 ** 20);
    await press(importing, 'button', 'Import');
    await until(async () => /disk is full/.test(await text(importing)), 'the sentence that names the disk', 120_000);
    rmSync(join(disk, 'ballast'));
    expect(await page.evaluate(() => faults.touchAnybody('once there is room'))).toBe(true);
    await shut(session);
    const again = await on(profile);
    const reading = await driver(again);
    expect(await reading.evaluate(() => faults.open())).toBe('');
    const after = await reading.evaluate(() => faults.rows());
    expect(before.contacts.filter((id) => !after.contacts.includes(id))).toEqual([]);
    expect(before.journal.filter((id) => !after.journal.includes(id))).toEqual([]);
    expect(await reading.evaluate(() => faults.wrong())).toBe(0);
    await openOwn(again, 'notebook.html#/people');
    await shut(again);
  });
});
