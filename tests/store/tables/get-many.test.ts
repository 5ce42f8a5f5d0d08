// Many rows by their keys: the same answer wherever the keys lie, and no rows of others where they lie far apart.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getMany } from '@/lib/store/tables/get-many';
import { requestsOf } from '../requests';
import { testStore } from '../world';

const COUNT = 400;
const key = (n: number) => `k${String(n).padStart(4, '0')}`;

it('gives each row in the order of its key, and reads no more than are asked for where they are scattered', async () => {
  const { db } = await testStore();
  await db.counters.bulkPut(Array.from({ length: COUNT }, (_, n) => ({ key: key(2 * n), n })));
  const asked = fc.record({
    from: fc.nat(300),
    step: fc.constantFrom(1, 2, 7, 20),
    size: fc.oneof(fc.nat(60), fc.nat(500)),
    turned: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ from, step, size, turned }) => {
      const numbers = Array.from({ length: size }, (_, i) => from + i * step);
      if (turned) numbers.reverse();
      let found: unknown[] = [];
      const { rows, requests } = await requestsOf(async () => {
        found = await getMany(db.counters, numbers.map(key));
      });
      const expected = numbers.map((n) => (n % 2 === 0 && n < 2 * COUNT ? { key: key(n), n: n / 2 } : undefined));
      expect(found).toEqual(expected);
      expect(requests).toBeLessThanOrEqual(step > 4 ? size + 1 : 20);
      // Twice as many at most where they lie side by side, so that one question answers for all.
      const isWithin = from + size * step < 2 * COUNT;
      if (step > 4 && isWithin) expect(rows).toBeLessThanOrEqual(size);
      else expect(rows).toBeLessThanOrEqual(2 * size);
    }),
    { numRuns: 60 },
  );
});
