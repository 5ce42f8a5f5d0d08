// Who has an entry of a kind is told by the index alone, as their timelines would tell it, whatever happened.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeline } from '@/lib/store/read/read';
import { withKind } from '@/lib/store/today/of-kind';
import { act } from '../acts';
import { perform } from '../perform';
import { testStore, testWorld } from '../world';

const KINDS = ['stage', 'insight', 'promise', 'incident'];

it('names those whose timeline holds one, merged records with them', async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 20 }), async (story) => {
      const world = testWorld();
      const store = await testStore(world);
      await perform(store, world, story);
      const rows = await store.db.contacts.toArray();
      const own = await Promise.all(rows.map((row) => timeline(store, row, undefined, 100)));
      for (const kind of KINDS) {
        const expected = rows.flatMap(({ id }, i) =>
          own[i]?.entries.some((entry) => entry.kind === kind) ? [id] : [],
        );
        expect([...(await withKind(store, rows, kind))].sort()).toEqual(expected.sort());
        named += expected.length;
      }
      await store.db.dexie.delete();
    }),
    { numRuns: 60 },
  );
  expect(named).toBeGreaterThan(20);
});
