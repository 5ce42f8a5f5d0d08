// Three windows write to the same fifty people at once: each field is the last that was saved, and nothing disagrees.
import { expect, test } from 'vitest';
import type { Faults } from './page';
import { driver, newProfile, on, seed, shut, throwAway } from './session';

declare const faults: Faults;

const PEOPLE = 50;
const EDITS = 150;

test(`three windows, ${EDITS} changes each, lose none of one another’s`, { timeout: 300_000 }, async () => {
  const profile = newProfile();
  const session = await on(profile);
  const pages = [];
  for (let lane = 0; lane < 3; lane += 1) {
    const page = await driver(session);
    expect(await page.evaluate(() => faults.open())).toBe('');
    pages.push(page);
  }
  const [first] = pages;
  await first?.evaluate((people) => faults.fill(people), PEOPLE);
  const failed = await Promise.all(
    pages.map((page, lane) =>
      page.evaluate(
        (lane, people, times, seed) => faults.edit(lane, people, times, seed),
        lane,
        PEOPLE,
        EDITS,
        seed + lane,
      ),
    ),
  );
  expect(failed).toEqual([0, 0, 0]);
  const fields = (await first?.evaluate(() => faults.fields())) ?? [];
  // Each window wrote a field of its own: whatever the others did meanwhile, its last word on each person stands.
  const chance = (lane: number) => {
    let state = seed + lane;
    const last = new Map<number, number>();
    for (let n = 0; n < EDITS; n += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      last.set(state % PEOPLE, n);
    }
    return last;
  };
  const names = ['title', 'note', 'organisation'];
  for (const [lane, name] of names.entries()) {
    const last = chance(lane);
    const said = Array.from({ length: PEOPLE }, (_, n) => (last.has(n) ? `${name} ${lane} ${last.get(n)}` : undefined));
    expect(fields.map((row) => row[lane] ?? undefined)).toEqual(said);
  }
  expect(await first?.evaluate(() => faults.wrong())).toBe(0);
  await shut(session);
  throwAway(profile);
});
