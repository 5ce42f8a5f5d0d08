// Another ladder for everybody: rows, counters and other open pages follow; ladders are written and taken back.
import { describe, expect, it } from 'vitest';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { Change } from '@/lib/store/change';
import { openStore } from '@/lib/store/open';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { contactById, counts, ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { changedRefs } from '../changed-refs';
import { DANA, LUIS, must, named } from '../changes';
import { disagreements } from '../recount';
import { testStore, testWorld } from '../world';

const ladder = (size: number, id = `own-${size}`): Ladder => ({
  id,
  name: `Own ${size}`,
  perspective: 'customer-state',
  ground: 'Stranger',
  stages: Array.from({ length: size }, (_, n) => ({
    name: `Stage ${n + 1}`,
    short: `S${n + 1}`,
    meaning: '',
    rule: [],
  })),
});
const move = (person: string, on: string, to: number, at = '2026-03-01'): Change => ({
  do: 'fact',
  fact: { kind: 'stage', people: [person], at, ladder: on, from: 0, to, evidence: [], certainty: 'seen' },
});
const choose = (value: string | null): Change => ({ do: 'setting', key: 'ladder', value });

async function climbed(): Promise<Store> {
  const store = await testStore(testWorld());
  must(
    await write(store, [
      named(DANA, { name: 'Dana' }),
      named(LUIS, { name: 'Luis', ladder: 'four' }),
      move(DANA, 'seven', 5),
      move(DANA, 'own-15', 9),
      move(LUIS, 'four', 2),
    ]),
  );
  return store;
}

describe('another default', () => {
  it('puts everybody without a ladder of their own where they stand on it', async () => {
    const store = await climbed();
    const receipt = must(await write(store, [choose('own-15')]));
    expect(await contactById(store, DANA)).toMatchObject({ stage: 9, place: ['own-15', 9, 'dana'] });
    expect(await contactById(store, LUIS)).toMatchObject({ ladder: 'four', stage: 2 });
    expect(await counts(store, ['stage/seven/5', 'stage/own-15/9', 'stage/four/2'])).toEqual([0, 1, 1]);
    expect(await disagreements(store)).toEqual([]);
    must(await undo(store, receipt));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'seven', stage: 5 });
    expect(await disagreements(store)).toEqual([]);
  });

  it('reaches everybody of a notebook of several slices', async () => {
    const store = await testStore(testWorld());
    const people = Array.from({ length: 1_203 }, (_, n) => store.world.newId().replace('018f', `018${n % 10}`));
    must(
      await write(
        store,
        people.map((id, n) => named(id, { name: `Person ${n}` })),
      ),
    );
    must(
      await write(
        store,
        people.map((id, n) => move(id, 'four', 1 + (n % 4))),
      ),
    );
    must(await write(store, [choose('four')]));
    expect(await counts(store, ['stage/seven/0', 'stage/four/1', 'stage/four/4'])).toEqual([0, 301, 300]);
    expect(await disagreements(store)).toEqual([]);
  });

  it('holds in a page that was open before', async () => {
    const store = await climbed();
    const other = await openStore(testWorld(undefined, 2), store.db.dexie.name);
    if (!other.ok) throw new Error(other.say);
    must(await write(store, [choose('own-15')]));
    expect(await defaultLadder(other.value)).toBe('own-15');
    const anna = '018f1111-0000-7000-8000-00000000000c';
    must(await write(other.value, [named(anna, { name: 'Anna' })]));
    expect(await contactById(store, anna)).toMatchObject({ ladder: 'own-15', stage: 0 });
  });

  it('is finished at the next opening where it was broken off', async () => {
    const store = await climbed();
    await store.db.settings.put({ key: 'ladder', value: 'own-15', clock: '' });
    await store.db.meta.put({ key: 'restand', value: '' });
    const again = await openStore(testWorld(undefined, 3), store.db.dexie.name);
    if (!again.ok) throw new Error(again.say);
    await expect.poll(async () => (await contactById(again.value, DANA))?.stage).toBe(9);
    await expect.poll(() => store.db.meta.get('restand')).toBeUndefined();
    expect(await disagreements(store)).toEqual([]);
  });

  it('comes along with an archive', async () => {
    const store = await climbed();
    must(await write(store, [{ do: 'ladder', ladder: ladder(15) }, choose('own-15')]));
    const other = await testStore(testWorld(undefined, 4));
    must(await write(other, [named(LUIS, { name: 'Luis' }), move(LUIS, 'own-15', 3)]));
    const receipt = must(await absorb(other, await takeArchive(store)));
    expect(await contactById(other, DANA)).toMatchObject({ ladder: 'own-15', stage: 9 });
    expect(receipt.ladders).toMatchObject([{ id: 'own-15', before: null }]);
    expect(await disagreements(other)).toEqual([]);
  });
});

describe('a ladder', () => {
  it('is stamped, noted as a change, and taken back', async () => {
    const store = await testStore();
    const made = must(await write(store, [{ do: 'ladder', ladder: ladder(4) }]));
    const stored = await store.db.ladders.get('own-4');
    expect(stored?.clock).toMatch(/-/);
    expect(await changedRefs(store.db)).toContain('ladder/own-4');
    const renamed = must(await write(store, [{ do: 'ladder', ladder: { ...ladder(4), name: 'Renamed' } }]));
    must(await undo(store, renamed));
    expect((await ladderMap(store)).get('own-4')).toMatchObject({ name: 'Own 4' });
    must(await write(store, [{ do: 'ladder', ladder: { ...ladder(4), name: 'Later' } }]));
    must(await undo(store, made));
    expect((await ladderMap(store)).get('own-4')).toMatchObject({ name: 'Later' });
  });

  it('that was new is no longer offered after undo, and offered again after the undo of that', async () => {
    const store = await testStore();
    const back = must(await undo(store, must(await write(store, [{ do: 'ladder', ladder: ladder(4) }]))));
    expect(await store.db.ladders.get('own-4')).toMatchObject({ name: 'Own 4', retired: true });
    must(await undo(store, back));
    expect((await store.db.ladders.get('own-4'))?.retired).toBeUndefined();
  });

  it.each([1, 21])('of %i stages is not saved', async (size) => {
    const store = await testStore();
    expect(await write(store, [{ do: 'ladder', ladder: ladder(size) }])).toMatchObject({ ok: false });
    expect(await store.db.ladders.count()).toBe(0);
  });

  it('that came with an archive goes with it', async () => {
    const from = await testStore();
    must(await write(from, [{ do: 'ladder', ladder: ladder(9) }]));
    const store = await testStore(testWorld(undefined, 5));
    must(await undo(store, must(await absorb(store, await takeArchive(from)))));
    expect(await store.db.ladders.get('own-9')).toMatchObject({ retired: true });
  });
});
