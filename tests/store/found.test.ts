// What a notebook holds is told without going through it: the browser counts a table row by row.
import { IDBObjectStore } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { openStore } from '@/lib/store/open';
import { foundIn } from '@/lib/store/whole/found';
import { write } from '@/lib/store/write';
import { call, DANA, must, named } from './changes';
import { requestsOf } from './requests';
import { testStore } from './world';

it('counts as far as it is asked to, and no large table whole', async () => {
  const store = await testStore();
  must(await write(store, [named(DANA, { name: 'Dana' })]));
  must(
    await write(
      store,
      Array.from({ length: 30 }, () => call([DANA])),
    ),
  );
  const count = vi.spyOn(IDBObjectStore.prototype, 'count');
  for (const [most, journal, contacts] of [
    [1, 1, 1],
    [29, 29, 1],
    [30, 30, 1],
    [31, 30, 1],
    [Number.MAX_SAFE_INTEGER, 30, 1],
  ] as const)
    expect((await foundIn(store, most)).rows).toEqual({ contacts, journal });
  // Counted whole, piece by piece, so that nobody who writes waits long: wherever the pieces end.
  for (let stretch = 1; stretch < 40; stretch += 1)
    expect((await foundIn(store, Number.MAX_SAFE_INTEGER, stretch)).rows).toEqual({ contacts: 1, journal: 30 });
  count.mockClear();
  const { rows } = await requestsOf(() => foundIn(store, 20));
  // Of the people, who are fewer.
  expect(count).toHaveBeenCalledTimes(1);
  expect(rows).toBeLessThan(5);
});

it('a notebook that is opened again asks for all it must know at once', async () => {
  const store = await testStore();
  must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA])]));
  store.db.dexie.close();
  const asked = await requestsOf(async () => {
    expect((await openStore(store.world, store.db.dexie.name)).ok).toBe(true);
  });
  // How many rows there are takes a second question.
  expect(asked.waits).toBeLessThan(3);
});
