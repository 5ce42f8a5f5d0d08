// Killed in the middle of writing, browsers and renderers: what was said to be saved is there, once, and whole.

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openOwn, type Session } from '../browser/chromium';
import { until } from '../browser/screen';
import type { Faults } from './page';
import { chanceOf, crash, driver, kill, newProfile, on, seed, shut, throwAway } from './session';

declare const faults: Faults;

const KILLS = Number(process.env.KILLS ?? 40);
/** Every fourth takes only the page away, and the browser goes on. */
const RENDERER = 4;
/** Acknowledged writes before each kill, at least. */
const WRITES = 90;
const LANES = 3;

const acked = new Set<string>();
/** Asked for, and never heard of again: to be asked for once more. By mark the person it was for. */
const doubtful = new Map<string, string>();

function hear(page: Page): { acks(): number } {
  let acks = 0;
  page.on('console', (message) => {
    const [what, mark = '', person = ''] = message.text().split(' ');
    if (what === 'try') doubtful.set(mark, person);
    if (what === 'ack' || what === 'not') doubtful.delete(mark);
    if (what === 'ack') {
      acked.add(mark);
      acks += 1;
    }
  });
  return { acks: () => acks };
}

async function opened(session: Session): Promise<Page> {
  const page = await driver(session);
  const refused = await page.evaluate(() => faults.open());
  expect(refused).toBe('');
  return page;
}

test(`${KILLS} kills: nothing acknowledged is lost, nothing is torn, nothing is doubled`, {
  timeout: 900_000,
}, async () => {
  const chance = chanceOf(seed);
  const profile = newProfile();
  let session = await on(profile);
  for (let round = 0; round < KILLS; round += 1) {
    // The notebook is open beside it, and copies every write.
    await openOwn(session, 'notebook.html#/people');
    const page = await opened(session);
    const again = [...doubtful];
    for (const [mark, person] of again)
      if (await page.evaluate((mark, person) => faults.touch(mark, person).then(({ ok }) => ok), mark, person)) {
        acked.add(mark);
        doubtful.delete(mark);
      }
    const heard = hear(page);
    for (let lane = 0; lane < LANES; lane += 1)
      void page.evaluate((lane) => faults.storm(lane), `${round}-${lane}`).catch(() => {});
    const enough = WRITES + chance(30);
    await until(() => heard.acks() >= enough, `${enough} writes`, 60_000);
    if (round % RENDERER === RENDERER - 1) {
      await crash(page);
    } else {
      await kill(session);
      session = await on(profile);
    }
  }
  const page = await opened(session);
  const { touches, after, wrong } = await page.evaluate(() => faults.audit());
  const marks = [...new Set([...Object.keys(touches), ...Object.keys(after)])];
  const lost = [...acked].filter((mark) => !touches[mark]);
  const torn = marks.filter((mark) => touches[mark] !== after[mark]);
  const doubled = marks.filter((mark) => (touches[mark] ?? 0) > 1);
  console.log(
    `${KILLS} kills, ${acked.size} acknowledged, ${lost.length} lost, ${torn.length} torn, ${doubled.length} doubled`,
  );
  expect({ lost, torn, doubled, wrong }).toEqual({ lost: [], torn: [], doubled: [], wrong: 0 });
  expect(acked.size).toBeGreaterThanOrEqual(KILLS * WRITES);
  await shut(session);
  throwAway(profile);
});
