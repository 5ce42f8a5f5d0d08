// The index of words: whatever comes and goes, in any order, each word holds just the ids it should, newest first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePostings, idAt, lengthOf, type PostingChange } from '@/lib/store/tables/postings';
import { testStore } from '../world';

const idOf = (n: number): string => {
  const hex = n.toString(16).padStart(12, '0');
  return `${hex.slice(4)}-${hex.slice(0, 4)}-7000-8000-${hex}`;
};

/** The ids of a word in the order they stand in, and whether each row ends where its key says. */
async function kept(db: Awaited<ReturnType<typeof testStore>>['db'], word: string) {
  const rows = (await db.postings.toArray()).filter(({ key }) => key[0] === word);
  const ids = rows.flatMap(({ ids }) => Array.from({ length: lengthOf(ids) }, (_, n) => idAt(ids, n)));
  return { ids, rows };
}

const steps = fc.array(
  fc.record({
    from: fc.nat(2_000),
    size: fc.constantFrom(1, 1, 1, 2, 50, 350, 900),
    step: fc.constantFrom(1, 3),
    add: fc.boolean(),
    word: fc.constantFrom('boxes', 'box', '田中'),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('ids of a word', () => {
  it('are those that came and did not go, newest first, in rows of a bearable length', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const { db } = await testStore();
        const naive = new Map<string, Set<string>>();
        for (const { from, size, step, add, word } of story) {
          const changes = Array.from({ length: size }, (_, i): PostingChange => ({ id: idOf(from + i * step), add }));
          await changePostings(db, new Map([[word, changes]]));
          const known = naive.get(word) ?? new Set();
          for (const { id } of changes) add ? known.add(id) : known.delete(id);
          naive.set(word, known);
        }
        for (const [word, ids] of naive) {
          const found = await kept(db, word);
          expect(found.ids).toEqual([...ids].sort().reverse());
          for (const row of found.rows) expect(lengthOf(row.ids)).toBeLessThanOrEqual(200);
          if (ids.size === 0) expect(found.rows).toEqual([]);
          expect(found.rows.length).toBeLessThanOrEqual(2 + ids.size / 20 + story.length);
        }
        await db.dexie.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('that come one after the other fill their rows', async () => {
    const { db } = await testStore();
    for (let n = 0; n < 1_001; n += 1) {
      const id = `${n.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000`;
      await changePostings(db, new Map([['boxes', [{ id, add: true }]]]));
    }
    const { rows, ids } = await kept(db, 'boxes');
    expect(ids).toHaveLength(1_001);
    expect(rows).toHaveLength(6);
  });
});
