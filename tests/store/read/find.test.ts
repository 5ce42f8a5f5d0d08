// Finding and listing people: nobody who fits is missed, nobody comes twice, however many share a name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/model/fold';
import type { Change } from '@/lib/store/change';
import { findContacts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { testStore } from '../world';

const person = (n: number, fields: object): Change => ({
  do: 'contact',
  id: `018f5555-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
  fields,
});

const FIRST = ['Dana', 'Dan', 'Wanda', 'Zoë'];
const LAST = ['Whitfield', 'Dahl', 'Ortega', 'Ång'];
const FIRMS = ['Orbit Foods', 'Dana Foods', 'Wing'];

async function crowd(size: number): Promise<Store> {
  const store = await testStore();
  const people = Array.from({ length: size }, (_, n) =>
    person(n, {
      name: `${FIRST[n % 4]} ${LAST[Math.floor(n / 4) % 4]}`,
      organisation: FIRMS[n % 3],
      ...(n % 10 === 9 && { deleted: '2026-03-01T00:00:00.000Z' }),
    }),
  );
  await write(store, people);
  return store;
}

describe('finding', () => {
  it('gives everybody with words that begin so, or as many as were asked for', async () => {
    const store = await crowd(60);
    const listed = (await store.db.contacts.toArray()).filter((row) => row.sort !== undefined);
    const word = fc.constantFrom('d', 'da', 'dana', 'w', 'wh', 'o', 'orbit', 'foods', 'zoe', 'Å', 'x');
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 70 }),
        fc.constantFrom(1, 5, 20, 300),
        async (words, limit, rare) => {
          const fits = listed.filter((row) =>
            words.flatMap(wordsIn).every((word) => row.words.some((known) => known.startsWith(word))),
          );
          const found = (await findContacts(store, words.join(' '), limit, rare)).map((row) => row.id);
          expect(new Set(found).size).toBe(found.length);
          for (const id of found) expect(fits.map((row) => row.id)).toContain(id);
          if (words.length === 1 || rare === 300) expect(found.length).toBe(Math.min(limit, fits.length));
          expect(found.length > 0).toBe(fits.length > 0);
        },
      ),
    );
  });

  it('puts those who are called so before those who work there', async () => {
    const store = await crowd(60);
    const names = (await findContacts(store, 'dana', 60)).map((row) => row.sort?.startsWith('dana'));
    expect(names.lastIndexOf(true)).toBeLessThan(names.indexOf(false));
  });

  it('lists people by name where nothing was typed', async () => {
    const store = await crowd(12);
    const names = (await findContacts(store, '  ', 4)).map((row) => row.sort);
    expect(names).toEqual(names.toSorted());
    expect(names).toHaveLength(4);
  });
});
