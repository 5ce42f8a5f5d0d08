// The entries of many people in one go are those of each alone, whatever happened.
import { IDBDatabase } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { timeline } from '@/lib/store/read/read';
import { timelinesOf } from '@/lib/store/read/timelines';
import { write } from '@/lib/store/write';
import { act } from '../acts';
import { call, must, named } from '../changes';
import { perform } from '../perform';
import { testStore, testWorld } from '../world';

it('gives of each person what their own timeline begins with', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), fc.constantFrom(1, 2, 20), async (story, size) => {
      const world = testWorld();
      const store = await testStore(world);
      await perform(store, world, story);
      const rows = await store.db.contacts.toArray();
      const found = await timelinesOf(store, rows, size);
      for (const row of rows) expect(found.get(row.id)).toEqual((await timeline(store, row, undefined, size)).entries);
      await store.db.dexie.delete();
    }),
    { numRuns: 40 },
  );
});

it('takes one transaction for all of them', async () => {
  const store = await testStore();
  const people = Array.from({ length: 40 }, () => store.world.newId());
  must(
    await write(
      store,
      people.map((id) => named(id, { name: 'Ada' })),
    ),
  );
  must(
    await write(
      store,
      people.map((id) => call([id])),
    ),
  );
  const rows = await store.db.contacts.toArray();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect([...(await timelinesOf(store, rows, 20)).values()].map((facts) => facts.length)).toEqual(people.map(() => 1));
  expect(begun).toHaveBeenCalledTimes(1);
});
