// Finding entries in a large notebook asks for little: counted in rows, which is the same on every machine.
import { expect, it } from 'vitest';
import { search } from '@/lib/services/person/search';
import type { Store } from '@/lib/store/store';
import { changePostings } from '@/lib/store/tables/postings';
import { write } from '@/lib/store/write';
import { call, DANA, must, named } from '../changes';
import { requestsOf } from '../requests';
import { testStore } from '../world';

const idOf = (n: number): string => `018e0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const COMMON = 60_000;

/** Two words of many thousand entries that are somewhere else, and one line that holds them and a rare one. */
async function large(): Promise<Store> {
  const store = await testStore();
  const said = ['boxes', 'pallets'].map((word, i) => {
    const ids = Array.from({ length: COMMON }, (_, n) => ({ id: idOf(2 * n + i), add: true }));
    return [word, ids] as const;
  });
  await changePostings(store.db, new Map(said));
  must(await write(store, [named(DANA, { name: 'Dana Whitfield' }), call([DANA], 'boxes and pallets with zucchini')]));
  return store;
}

it('reads of a common word no more than a rare one beside it, or a name, calls for', async () => {
  const store = await large();
  for (const query of ['boxes zucchini', 'zucchini pallets', 'dana boxes', 'whitfield pallets']) {
    const counted = await requestsOf(async () => {
      expect((await search(store, query, { limit: 20 })).found).toMatchObject([{ row: { id: DANA } }]);
    });
    expect(counted.rows, query).toBeLessThan(60);
    expect(counted.requests, query).toBeLessThan(40);
  }
});

it('finds what two common words have in common, and leaves most of them unread where there is plenty', async () => {
  const store = await large();
  const both = Array.from({ length: COMMON }, (_, n) => ({ id: idOf(2 * n), add: true }));
  expect((await search(store, 'boxes pallets', { limit: 20 })).found).toMatchObject([{ row: { id: DANA } }]);
  await changePostings(store.db, new Map([['pallets', both]]));
  const { rows } = await requestsOf(() => search(store, 'boxes pallets', { limit: 20 }));
  expect(rows).toBeLessThan(400);
});

it('reads the entries of a rarer word rather than a long list, as long as enough of them fit', async () => {
  const store = await large();
  const people = Array.from({ length: 500 }, (_, n) => idOf(500_000 + n));
  const said = (n: number) => (n === 0 ? 'pallets' : n % 2 ? 'boxes' : 'nothing');
  const entries = people.map((id, n) => call([id], `jars and ${said(n)}`));
  must(await write(store, [...people.map((id, n) => named(id, { name: `Person ${n}` })), ...entries]));
  const found = async (query: string) => (await search(store, query, { limit: 20 })).found.map(({ row }) => row.id);
  // Every other one fits: nobody reads the three hundred rows of the common word for that.
  const counted = await requestsOf(async () => {
    const newest = people.filter((_, n) => n % 2).slice(-20);
    expect(new Set(await found('jars boxes'))).toEqual(new Set(newest));
  });
  expect(counted.rows).toBeLessThan(120);
  // Of five hundred one fits, the oldest: the list is quicker, and finds it.
  const listed = await requestsOf(async () => expect(await found('jars pallets')).toEqual([people[0]]));
  expect(listed.rows).toBeLessThan(490);
});
