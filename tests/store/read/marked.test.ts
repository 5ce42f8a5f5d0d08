// Entries under one mark are read some at a time: the same, in the same order, as read at once; however many are of one moment.
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marked } from '@/lib/store/read/marked';
import { asked } from '@/lib/store/read/past-dexie';

Dexie.dependencies.IDBKeyRange = IDBKeyRange;

async function journalOf(moments: readonly number[]): Promise<IDBObjectStore> {
  const opening = new IDBFactory().open('marked');
  opening.onupgradeneeded = () => {
    const journal = opening.result.createObjectStore('journal', { keyPath: 'id' });
    journal.createIndex('marks', 'marks', { multiEntry: true });
    moments.forEach((moment, n) => {
      const marks = [
        ['dana', -moment, 0],
        ['luis', -moment, 0],
      ];
      journal.put({ id: String((n * 7_919) % 10_007).padStart(5, '0'), marks });
    });
  };
  const database = await asked(opening);
  return database.transaction('journal').objectStore('journal');
}

it('as read at once', async () => {
  const moments = fc
    .tuple(fc.integer({ min: 0, max: 420 }), fc.constantFrom(1, 3, 150, 10_000), fc.integer())
    .map(([size, different, seed]) => Array.from({ length: size }, (_, n) => Math.abs((n * 31 + seed) % different)));
  await fc.assert(
    fc.asyncProperty(moments, fc.integer({ min: 1, max: 500 }), async (moments, most) => {
      const journal = await journalOf(moments);
      const all = await asked<{ id: string }[]>(
        journal.index('marks').getAll(IDBKeyRange.bound(['dana'], ['dana', []]), most),
      );
      expect((await marked(journal, 'dana', most)).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    }),
    { numRuns: 40 },
  );
});

it('no answer of the browser holds more than a hundred', async () => {
  const journal = await journalOf(Array.from({ length: 420 }, (_, n) => n));
  const index = journal.index('marks');
  const sizes: (number | undefined)[] = [];
  const getAll = index.getAll.bind(index);
  index.getAll = (query, size) => {
    sizes.push(size);
    return getAll(query as IDBKeyRange, size);
  };
  journal.index = () => index;
  expect(await marked(journal, 'luis', 400)).toHaveLength(400);
  expect(Math.max(...sizes.map(Number))).toBe(100);
});
