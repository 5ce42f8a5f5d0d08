// Whatever is written, undone and taken in, in whatever order: the kept counts, stages and lists stay those of the records.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { absorb, takeArchive } from '@/lib/store/archive';
import { type Mark, timeline, timelineLength } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { tries } from '../tries';
import { act, PEOPLE } from './acts';
import { changedRefs } from './changed-refs';
import { perform } from './perform';
import { digest, disagreements } from './recount';
import { testStore, testWorld } from './world';

const acts = fc.array(act, { minLength: 1, maxLength: 14 });

async function played(story: Parameters<typeof perform>[2], seed = 1): Promise<Store> {
  const world = testWorld(undefined, seed);
  const store = await testStore(world);
  await perform(store, world, story);
  return store;
}

async function closing<Value>(stores: Store[], use: () => Promise<Value>): Promise<Value> {
  try {
    return await use();
  } finally {
    for (const { db } of stores) await db.dexie.delete();
  }
}

describe('any story', () => {
  it('leaves rows, marks and counters as a recount finds them', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (story) => {
        const store = await played(story);
        await closing([store], async () => expect(await disagreements(store)).toEqual([]));
      }),
      { numRuns: tries(150) },
    );
  });

  it('is read page by page without gaps, doubles or disorder', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 1, max: 3 }), async (story, size) => {
        const store = await played(story);
        await closing([store], async () => {
          const live = (await store.db.journal.toArray()).filter((row) => row.marks.length > 0);
          for (const id of PEOPLE) {
            const row = await store.db.contacts.get(id);
            if (!row) continue;
            const seen: Fact[] = [];
            let next: Mark | undefined;
            do {
              const page = await timeline(store, row, next, size);
              seen.push(...page.entries);
              next = page.next;
            } while (next && seen.length < 1000);
            const people = new Set([row.id, ...row.also]);
            const own = live.filter(({ record }) => record.people.some((person) => people.has(person)));
            expect(seen.map((fact) => fact.id).toSorted()).toEqual(own.map((fact) => fact.id).toSorted());
            const moments = seen.map((fact) => momentOf(fact.at));
            expect(moments).toEqual(moments.toSorted((a, b) => b - a));
            expect(await timelineLength(store, row)).toBe(own.length);
          }
        });
      }),
      { numRuns: tries(80) },
    );
  });
});

/** The records of an archive dealt out to several, in any order, some twice. */
const deal = (archive: Archive, parts: number, turns: number[]): Archive[] => {
  const piles = Array.from(
    { length: parts },
    (): Archive => ({ ...archive, contacts: [], journal: [], ladders: [], settings: [], organisations: [] }),
  );
  let turn = 0;
  const pile = (): Archive => {
    turn += 1;
    return piles[(turns[turn % turns.length] ?? 0) % parts] as Archive;
  };
  for (const list of ['journal', 'contacts', 'settings', 'ladders', 'organisations'] as const)
    for (const record of archive[list].toReversed()) {
      const [one, other] = [pile(), pile()];
      (one[list] as unknown[]).push(record);
      if (turn % 3 === 0) (other[list] as unknown[]).push(record);
    }
  return piles;
};

describe('an archive', () => {
  it('taken in whole, in parts or twice gives the same notebook', async () => {
    await fc.assert(
      fc.asyncProperty(
        acts,
        acts,
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(7), { minLength: 5, maxLength: 20 }),
        async (mine, theirs, parts, turns) => {
          const sources = [await played(mine, 1), await played(theirs, 2)];
          const [whole, split] = [await testStore(testWorld(undefined, 3)), await testStore(testWorld(undefined, 4))];
          await closing([...sources, whole, split], async () => {
            const archives = await Promise.all(sources.map(takeArchive));
            for (const archive of archives) expect(await absorb(whole, archive)).toMatchObject({ ok: true });
            for (const archive of archives.toReversed().flatMap((archive) => deal(archive, parts, turns)))
              expect(await absorb(split, archive)).toMatchObject({ ok: true });
            expect(await disagreements(split)).toEqual([]);
            expect(await digest(split)).toBe(await digest(whole));
          });
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it('of its own notebook changes nothing, and nothing counts as changed', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (story) => {
        const store = await played(story);
        await closing([store], async () => {
          await store.db.changed.clear();
          const archive = await takeArchive(store);
          const before = await digest(store);
          for (let time = 0; time < 2; time += 1) {
            expect(await absorb(store, archive)).toMatchObject({ ok: true });
            expect(await digest(store)).toBe(before);
          }
          const known = await changedRefs(store.db);
          const again = await absorb(store, await takeArchive(store));
          expect(again).toMatchObject({ value: { contacts: [], facts: [] } });
          expect(await changedRefs(store.db)).toEqual(known);
        });
      }),
      { numRuns: tries(40) },
    );
  });
});
