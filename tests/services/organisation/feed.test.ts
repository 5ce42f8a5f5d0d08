// The feed of an organisation: whatever happened with any of its people, newest first, each entry once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentOf } from '@/lib/model/entry/entry';
import { feedOf } from '@/lib/services/organisation/feed';
import { organisationById } from '@/lib/store/read/organisations';
import { write } from '@/lib/store/write';
import { idOf } from '../../formats/archives';
import { call, must, named } from '../../store/changes';
import { testStore } from '../../store/world';

const ORBIT = idOf(99);
type Entry = readonly [people: readonly number[], at: string];

async function feed(entries: readonly Entry[], limit: number, sensitive: readonly number[] = []) {
  const store = await testStore();
  const people = [...new Set(entries.flatMap(([who]) => who))];
  must(
    await write(store, [
      { do: 'organisation', id: ORBIT, fields: { name: 'Orbit Foods' } },
      ...people.map((n) =>
        named(idOf(n), {
          name: `P${n}`,
          organisation: n === 9 ? 'Kestrel' : 'Orbit Foods',
          sensitive: sensitive.includes(n),
        }),
      ),
      ...entries.map(([who, at], i) => call(who.map(idOf), `${i}`, at)),
    ]),
  );
  const row = await organisationById(store, ORBIT);
  if (!row) throw new Error('It is there.');
  const { said, more } = await feedOf(store, row, limit);
  return { notes: said.map(({ entry }) => entry.note), more };
}

it('tells the newest of all its people first, and what several stand in once; of others nothing', async () => {
  const entries: Entry[] = [
    [[1], '2026-01-03'],
    [[2, 1], '2026-02-01'],
    [[3], '2026-01-20'],
    [[9], '2026-02-20'],
  ];
  expect(await feed(entries, 20)).toEqual({ notes: ['1', '2', '0'], more: false });
  expect(await feed(entries, 2)).toEqual({ notes: ['1', '2'], more: true });
});

it('leaves out what is about somebody sensitive', async () =>
  expect(
    (
      await feed(
        [
          [[1], '2026-01-03'],
          [[2], '2026-02-01'],
        ],
        20,
        [2],
      )
    ).notes,
  ).toEqual(['0']));

it('says what going through everybody says, however few timelines it reads', async () => {
  const entry = fc.tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }),
    fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(entry, { minLength: 1, maxLength: 12, selector: ([, at]) => at }),
      async (entries) => {
        const all = entries
          .map(([, at], n) => ({ n, moment: momentOf(at) }))
          .sort((a, b) => b.moment - a.moment)
          .map(({ n }) => `${n}`);
        expect(await feed(entries, 3)).toEqual({ notes: all.slice(0, 3), more: all.length > 3 });
      },
    ),
    { numRuns: 20 },
  );
});
