// Sifting people: whoever is found by the indexes is whoever the records say, in the right order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf } from '@/lib/model/facets';
import { firstByName, type Sift, siftedIds, tagsInUse } from '@/lib/store/read/sift';
import { write } from '@/lib/store/write';
import { tries } from '../../tries';
import { act } from '../acts';
import { call, DANA, LUIS, must, named } from '../changes';
import { perform } from '../perform';
import { requestsOf } from '../requests';
import { testStore, testWorld } from '../world';

const everybody: Sift = { ladder: 'seven', stages: [], facets: [], order: 'name', down: false };

describe('sifting', () => {
  it('finds just those of whom it holds, in the order that was asked for, whatever happened', async () => {
    const facets = fc.uniqueArray(
      fc.constantFrom(
        'status/lost',
        'status/active',
        'reach/no',
        'reach/yes',
        'reach/work-only',
        'unsaid',
        'major',
        'tag/x',
      ),
      { maxLength: 3 },
    );
    const sift = fc.record({
      facets,
      stages: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
      order: fc.constantFrom('name' as const, 'last' as const, 'stage' as const),
      down: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 1, maxLength: 14 }),
        sift,
        fc.constantFrom(1, 2, 3, 10_000),
        async (story, asked, slice) => {
          const world = testWorld();
          const store = await testStore(world);
          await perform(store, world, story);
          const groups = Map.groupBy(asked.facets, (facet) => facet.split('/')[0]);
          const rows = (await store.db.contacts.toArray()).filter(
            (row) =>
              row.sort !== undefined &&
              (asked.stages.length === 0 || (row.ladder === 'seven' && asked.stages.includes(row.stage))) &&
              [...groups.values()].every((group) => group.some((facet) => facetsOf(row.record).includes(facet))),
          );
          const ids = await siftedIds(store, { ...everybody, ...asked }, slice);
          expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).sort());
          const first = await firstByName(store);
          if (asked.order === 'name' && asked.stages.length + asked.facets.length === 0)
            expect(first).toEqual(asked.down ? ids.toReversed() : ids);
          const byId = new Map(rows.map((row) => [row.id, row]));
          const inOrder = asked.down ? ids.toReversed() : ids;
          const values = inOrder.map((id) => {
            const row = byId.get(id);
            if (asked.order === 'name') return row?.sort ?? '';
            if (asked.order === 'last') return row?.lastAt ?? '';
            return String(row?.ladder === 'seven' ? row.stage : 0);
          });
          const sorted = values.toSorted();
          expect(values).toEqual(asked.order === 'name' ? sorted : sorted.reverse());
          await store.db.dexie.delete();
        },
      ),
      { numRuns: tries(80) },
    );
  });

  it('fetches many no more than a slice at a time', async () => {
    const store = await testStore();
    const people = Array.from({ length: 240 }, (_, n) =>
      named(store.world.newId(), { name: `${'ABCDEF'[n % 6]}nna Whitfield ${n % 40}` }),
    );
    must(await write(store, people));
    let ids: string[] = [];
    const { most } = await requestsOf(async () => {
      ids = await siftedIds(store, everybody, 50);
    });
    expect([new Set(ids).size, ids.length, most]).toEqual([240, 240, 50]);
  });

  it('knows the tags in use, each once', async () => {
    const store = await testStore();
    must(
      await write(store, [
        named(DANA, { name: 'Dana', tags: ['Spring', 'jars'] }),
        named(LUIS, { name: 'Luis', tags: ['spring'] }),
      ]),
    );
    must(await write(store, [call([DANA])]));
    expect(await tagsInUse(store, 10)).toEqual(['jars', 'spring']);
  });
});
