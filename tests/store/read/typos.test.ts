// Slips of the keyboard: held against a search that tries every one of them on every word.
import { IDBCursor } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { closeTo, isKnown, isWhole, slips } from '@/lib/store/read/typos';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { call, DANA, must, named } from '../changes';
import { testStore } from '../world';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'm'), minLength: 1, maxLength: 9 });
const begins = (words: readonly string[], so: string) => words.some((known) => known.startsWith(so));

/** The longest first, those after the second letter before all others. */
function expected(words: readonly string[], typed: string): string[] {
  if (typed.length < 5) return [];
  const stages = [slips(typed, 2, typed.length), slips(typed, 0, 1)];
  const found = stages.map((slipped) => slipped.filter((other) => begins(words, other)));
  return (found.find((list) => list.length > 0) ?? [])
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 6);
}

async function holding(ofCard: readonly string[], ofEntry: readonly string[]): Promise<Store> {
  const store = await testStore();
  must(await write(store, [named(DANA, { name: ofCard.join(' ') }), call([DANA], ofEntry.join(' '))]));
  return store;
}

const words = fc.array(word, { minLength: 1, maxLength: 15 });

describe('slips', () => {
  it('finds all words that begin with one, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, fc.array(word, { minLength: 1, maxLength: 8 }), async (card, entry, typed) => {
        const store = await holding(card, entry);
        const known = [...card, ...entry];
        for (const so of typed) {
          expect(await isWhole(store, so)).toBe(known.includes(so));
          expect(await isKnown(store, so)).toBe(begins(known, so));
          if (!begins(known, so)) expect(await closeTo(store, so)).toEqual(expected(known, so));
        }
        await store.db.dexie.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('asks for little where hundreds of words are possible', async () => {
    const names = ['whitfield', 'whitman', 'wheeler', 'winter', 'wong', 'walter', 'weber', 'wright'];
    const store = await holding(names, names);
    const asked = vi.spyOn(IDBCursor.prototype, 'continue');
    expect(await closeTo(store, 'whitfeld')).toEqual(['whitfield']);
    expect(asked.mock.calls.length).toBeLessThan(40);
  });
});
