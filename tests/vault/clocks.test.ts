// Copies under a clock that jumps: they go on as if nothing had happened, and the newest ones are those that stay.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { type Copy, copiesIn } from '@/lib/vault/base';
import { keepCopies } from '@/lib/vault/keep';
import { mend } from '@/lib/vault/mend';
import { must } from '../services/notebook';
import { call, DANA, named } from '../store/changes';
import { testStore, testWorld } from '../store/world';
import { tries } from '../tries';
import { testPlace } from './place';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

async function kept() {
  const place = testPlace();
  const world = { ...testWorld(), keeping: place };
  const store = await testStore(world);
  must(await write(store, [named(DANA, { name: 'Dana' })]));
  await keepCopies(store);
  let n = 0;
  const log = async () => {
    n += 1;
    must(await write(store, [call([DANA], `Line ${n}`)]));
    expect(await keepCopies(store)).toBeNull();
  };
  const copies = async (): Promise<Copy[]> => copiesIn(await place.folder());
  return { place, world, store, log, copies };
}

const lines = async ({ db }: Store) => (await db.journal.toArray()).map(({ record }) => String(record.note)).sort();

it.each([
  ['a year ahead', YEAR],
  ['a day back', -DAY],
  ['ten years back', -10 * YEAR],
])('set %s and right again: a copy is made each hour, and of the whole each day', async (_, ms) => {
  const { world, log, copies } = await kept();
  world.pass(DAY + 1);
  await log();
  world.pass(ms);
  await log();
  world.pass(-ms);
  for (let hour = 0; hour < 26; hour += 1) {
    world.pass(HOUR + 1);
    await log();
    const [newest] = await copies();
    // As it is now, and dated so.
    expect(newest?.rows.journal).toBe(hour + 3);
    expect(Date.parse(newest?.at ?? '')).toBe(world.now());
  }
  const ages = (await copies()).filter(({ why }) => why === 'day').map(({ at }) => world.now() - Date.parse(at));
  expect(ages.filter((age) => age >= 0 && age < DAY)).toHaveLength(1);
});

it('that was wrong for a while costs one copy of the whole for each time it was set, and loses none that is new', async () => {
  const jump = fc.constantFrom(-YEAR, -DAY - 1, -HOUR - 1, HOUR + 1, DAY + 1, YEAR);
  await fc.assert(
    fc.asyncProperty(fc.array(jump, { minLength: 1, maxLength: 12 }), async (jumps) => {
      const { place, world, store, log, copies } = await kept();
      const seen = new Set<string>();
      for (const ms of jumps) {
        world.pass(ms);
        for (let more = 0; more < 3; more += 1) {
          await log();
          for (const copy of await copies()) if (copy.why === 'day') seen.add(copy.name);
          // Newest first by what was written, whatever the dates say.
          const rows = (await copies()).map((copy) => copy.rows.journal);
          expect(rows).toEqual(rows.toSorted((a, b) => b - a));
        }
      }
      expect(seen.size).toBeLessThanOrEqual(jumps.length + 1);
      const before = await lines(store);
      await store.db.dexie.delete();
      const again = must(await openStore(world, store.db.dexie.name, { mend }));
      expect(await lines(again)).toEqual(before);
      expect(place.facts.get('mended')).toMatchObject({ missing: 0 });
      again.db.dexie.close();
    }),
    { numRuns: tries(25) },
  );
});
