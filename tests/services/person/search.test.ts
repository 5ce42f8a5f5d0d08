// Search finds what was written: held against a search that reads every word of every entry and card.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/model/fold';
import { isoOf } from '@/lib/model/moment';
import { mergePeople } from '@/lib/services/person/merge-people';
import { search } from '@/lib/services/person/search';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { Change } from '@/lib/store/change';
import { openStore } from '@/lib/store/open';
import { fitsWords } from '@/lib/store/read/find-entries';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { catchUp } from '@/lib/store/tables/catch-up';
import { CATCH_UP, LEARN_WORDS } from '@/lib/store/tables/database';
import { entryWords } from '@/lib/store/tables/entry-words';
import { undo, write } from '@/lib/store/write';
import { act } from '../../store/acts';
import { call, DANA, LUIS, must, named } from '../../store/changes';
import { perform } from '../../store/perform';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';
import { tries } from '../../tries';

const all = { limit: 1_000 };

/** Who is found, and who should be: each word begins one of their card, or each one of an entry of theirs. */
async function both(store: Store, query: string) {
  const asked = wordsIn(query).map((word) => [word]);
  const rows = await store.db.contacts.toArray();
  const cards = rows.filter((row) => row.sort !== undefined && fitsWords(row.words, asked)).map((row) => row.id);
  const entries = (await store.db.journal.toArray()).filter(
    ({ marks, record }) => marks.length > 0 && fitsWords(entryWords(record), asked),
  );
  const owners = await Promise.all(entries.flatMap(({ record }) => record.people.map((id) => contactById(store, id))));
  const expected = new Set([...cards, ...owners.flatMap((row) => (row?.sort === undefined ? [] : [row.id]))]);
  const found = (await search(store, query, all)).found.map(({ row }) => row.id);
  return { found: found.toSorted(), expected: [...expected].sort() };
}

const names = async (store: Store, query: string, options = all): Promise<unknown[]> =>
  (await search(store, query, options)).found.map(({ row, entry }) => [row.record.name, entry?.note].filter(Boolean));

const dana = named(DANA, { name: 'Dana Whitfield', organisation: 'Orbit Foods', tags: ['renewal', 'north'] });
const luis = named(LUIS, { name: 'Luis O’Brien', note: 'Plays the cello', organisation: 'Ærø Freight' });

async function filled(): Promise<Store> {
  const store = await testStore();
  must(await write(store, [dana, luis, call([DANA], 'Wants the lighter boxes before the fair')]));
  must(await write(store, [call([LUIS], 'Samples of lighter paper'), call([DANA, LUIS], 'Lunch near the Großmarkt')]));
  return store;
}

describe('whatever happened to a notebook', () => {
  it('each word finds just those whose cards or entries hold it', async () => {
    const word = fc.constantFrom(
      'c',
      'call',
      'called',
      'box',
      'boxes',
      'obrien',
      'pallets',
      'corrected',
      'dana',
      'orbit',
      'buyer',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 1, maxLength: 14 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        async (story, queries) => {
          const world = testWorld();
          const store = await testStore(world);
          await perform(store, world, story);
          expect(await disagreements(store)).toEqual([]);
          for (const words of queries) {
            const { found, expected } = await both(store, words.join(' '));
            // Of several words some can be of the card and the others of an entry: then more are found.
            if (words.length === 1 && expected.length > 0) expect(found).toEqual(expected);
            else for (const id of expected) expect(found).toContain(id);
          }
          await store.db.dexie.delete();
        },
      ),
      { numRuns: tries(80) },
    );
  });
});

describe('search', () => {
  it.each([
    ['lighter boxes', [['Dana Whitfield', 'Wants the lighter boxes before the fair']]],
    ['dana boxes', [['Dana Whitfield', 'Wants the lighter boxes before the fair']]],
    ['boxes whitfield', [['Dana Whitfield', 'Wants the lighter boxes before the fair']]],
    ['renewal', [['Dana Whitfield']]],
    ['cello', [['Luis O’Brien']]],
    ['obrien', [['Luis O’Brien']]],
    ["O'Brien", [['Luis O’Brien']]],
    ['aero', [['Luis O’Brien']]],
    ['grossmarkt luis', [['Luis O’Brien', 'Lunch near the Großmarkt']]],
    ['nothing', []],
  ])('%s', async (query, expected) => {
    expect(await names(await filled(), query)).toEqual(expected);
  });

  it('forgives one slip in a word of five letters or more, wherever it is', async () => {
    const store = await filled();
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const slip = fc.record({
      word: fc.constantFrom('whitfield', 'boxes', 'renewal', 'samples'),
      at: fc.nat(8),
      letter,
      how: fc.constantFrom('wrong', 'missing', 'extra', 'swapped'),
    });
    await fc.assert(
      fc.asyncProperty(slip, async ({ word, at, letter, how }) => {
        const i = at % word.length;
        const [head, tail] = [word.slice(0, i), word.slice(i)];
        const typed =
          how === 'wrong'
            ? head + letter + tail.slice(1)
            : how === 'missing'
              ? head + tail.slice(1)
              : how === 'extra'
                ? head + letter + tail
                : head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
        fc.pre(typed.length >= 5);
        const found = (await search(store, typed, all)).found.map(({ row }) => row.id);
        expect(found).toContain(word === 'samples' ? LUIS : DANA);
      }),
      { numRuns: tries(200) },
    );
    expect(await names(store, 'dame')).toEqual([]);
    expect(await names(store, 'whitfeidl')).toEqual([]);
  });

  it('leaves sensitive entries out, and says how many, until they may be shown', async () => {
    const store = await filled();
    const sensitive: Change = {
      do: 'fact',
      fact: {
        kind: 'interaction',
        type: 'note',
        people: [DANA],
        at: '2026-03-02',
        note: 'Ill since spring',
        sensitive: true,
      },
    };
    must(await write(store, [sensitive]));
    expect(await search(store, 'spring', all)).toMatchObject({ found: [], covered: 1 });
    expect(await search(store, 'spring', { ...all, sensitive: true })).toMatchObject({
      found: [{ row: { id: DANA } }],
    });
    must(await write(store, [named(LUIS, { sensitive: true })]));
    expect(await names(store, 'samples')).toEqual([]);
    expect(await names(store, 'cello')).toEqual([]);
  });

  it('no longer finds what was deleted, corrected or erased, and finds it again after undo', async () => {
    const store = await filled();
    const [row] = (await store.db.journal.toArray()).filter(({ record }) => String(record.note).includes('boxes'));
    if (!row) throw new Error('it was logged');
    const gone = must(await write(store, [{ do: 'fact', fact: { ...row.record, deleted: true } }]));
    expect(await names(store, 'boxes')).toEqual([]);
    must(await undo(store, gone));
    expect(await names(store, 'boxes')).toHaveLength(1);
    must(await write(store, [{ do: 'fact', fact: { ...row.record, note: 'Wants crates' } }]));
    expect([await names(store, 'boxes'), (await names(store, 'crates')).length]).toEqual([[], 1]);
    expect(await erasePerson(store, DANA, 'asked')).toMatchObject({ ok: true });
    const words = new Set((await store.db.postings.toArray()).map(({ key }) => key[0]));
    for (const word of ['boxes', 'crates', 'fair']) expect(words).not.toContain(word);
    expect(words).toContain('lunch');
    expect(await disagreements(store)).toEqual([]);
  });

  it('follows entries of somebody merged to whom they became, and back', async () => {
    const store = await filled();
    const merged = await mergePeople(store, LUIS, DANA);
    if (!merged.ok) throw new Error(merged.say);
    expect(await names(store, 'boxes')).toEqual([['Luis O’Brien', 'Wants the lighter boxes before the fair']]);
    must(await undo(store, merged.value.receipt));
    expect(await names(store, 'boxes')).toEqual([['Dana Whitfield', 'Wants the lighter boxes before the fair']]);
    must(await write(store, [named(DANA, { deleted: isoOf(store.world.now()) })]));
    expect(await names(store, 'boxes')).toEqual([]);
  });

  it('works in a notebook that was taken in, and in one of before once it caught up, also in two pages at once', async () => {
    const store = await filled();
    const other = await testStore(testWorld(undefined, 2));
    must(await absorb(other, await takeArchive(store)));
    expect(await disagreements(other)).toEqual([]);
    await other.db.postings.clear();
    await other.db.contacts.toCollection().modify({ words: [] });
    await other.db.meta.bulkPut([
      { key: CATCH_UP, value: '' },
      { key: LEARN_WORDS, value: '' },
    ]);
    must(await write(other, [call([LUIS], 'Written meanwhile')]));
    const again = await openStore(testWorld(undefined, 3), other.db.dexie.name);
    if (!again.ok) throw new Error(again.say);
    await Promise.all([catchUp(other), catchUp(again.value)]);
    expect(await other.db.meta.get(LEARN_WORDS)).toBeUndefined();
    expect(await disagreements(other)).toEqual([]);
    expect(await names(other, 'obrien samples')).toHaveLength(1);
  });
});
