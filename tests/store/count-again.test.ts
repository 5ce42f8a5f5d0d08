// Counters that the browser lost some of are right again: whatever was written, whichever of them are gone or wrong.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CATCH_UP } from '@/lib/store/tables/database';
import { countAgain } from '@/lib/store/whole/count-again';
import { tries } from '../tries';
import { act } from './acts';
import { perform } from './perform';
import { disagreements } from './recount';
import { testStore, testWorld } from './world';

const acts = fc.array(act, { minLength: 1, maxLength: 10 });
const harms = fc.array(fc.record({ which: fc.nat(), n: fc.option(fc.integer({ min: -3, max: 3 })) }), { maxLength: 4 });

it('are put right where some are wrong or gone, and left alone where none is', async () => {
  await fc.assert(
    fc.asyncProperty(acts, harms, async (story, harmed) => {
      const world = testWorld();
      const store = await testStore(world);
      const { db } = store;
      await perform(store, world, story);
      expect(await countAgain(store)).toBe(false);
      const all = (await db.counters.toArray()).filter(({ key }) => /^(?:people|organisation|stage|status)/.test(key));
      for (const { which, n } of harmed) {
        const counter = all[which % all.length];
        if (!counter) continue;
        if (n === null) await db.counters.delete(counter.key);
        else await db.counters.put({ key: counter.key, n: counter.n + n });
      }
      const wasWrong = (await disagreements(store)).length > 0;
      expect(await countAgain(store)).toBe(wasWrong);
      expect(await disagreements(store)).toEqual([]);
      expect(await countAgain(store)).toBe(false);
      await db.dexie.delete();
    }),
    { numRuns: tries(40) },
  );
});

it('a counter of something that is no longer there counts nothing', async () => {
  const store = await testStore(testWorld());
  await store.db.counters.put({ key: 'stage/seven/3', n: 4 });
  expect(await countAgain(store)).toBe(true);
  expect(await disagreements(store)).toEqual([]);
});

it('nothing is counted while rows are still being brought up to date', async () => {
  const store = await testStore(testWorld());
  await store.db.meta.put({ key: CATCH_UP, value: '' });
  await store.db.counters.put({ key: 'stage/seven/3', n: 4 });
  expect(await countAgain(store)).toBe(false);
  expect(await store.db.counters.get('stage/seven/3')).toEqual({ key: 'stage/seven/3', n: 4 });
});
