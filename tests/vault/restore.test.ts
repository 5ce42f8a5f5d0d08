// Going back to an earlier copy: whole, undone with one press, and never half where the browser goes away in the middle.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeLadder } from '@/lib/services/ladder/change-ladder';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { copiesIn } from '@/lib/vault/base';
import { keepCopies } from '@/lib/vault/keep';
import { mend } from '@/lib/vault/mend';
import { restoreCopy } from '@/lib/vault/restore';
import { must } from '../services/notebook';
import { call, DANA, LUIS, named } from '../store/changes';
import { digest, disagreements } from '../store/recount';
import { testStore, testWorld } from '../store/world';
import { tries } from '../tries';
import { type Place, testPlace } from './place';

const HOUR = 3_600_000;

const listCopies = async (place: Place) => copiesIn(await place.folder());

interface Kept {
  store: Store;
  world: ReturnType<typeof testWorld> & { keeping: Place };
}

async function kept(): Promise<Kept> {
  const world = { ...testWorld(), keeping: testPlace() };
  const store = await testStore(world);
  must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA], 'First')]));
  await keepCopies(store);
  return { store, world };
}

/** What there is to read, without this copy's own counting. */
const texts = async (store: Store): Promise<string[]> => [
  ...(await store.db.contacts.toArray()).map((row) => row.record.name),
  ...(await store.db.journal.toArray()).map((row) => String((row.record as { note?: string }).note)),
];

const OLD = ['Dana', 'First'];
const NEW = ['Dana', 'Luis', 'First', 'Second'];

/** An hour later there is more, and a copy of both states. */
async function grown(): Promise<Kept & { early: string }> {
  const all = await kept();
  all.world.pass(HOUR + 1);
  must(await write(all.store, [named(LUIS, { name: 'Luis' }), call([DANA, LUIS], 'Second')]));
  await keepCopies(all.store);
  const copies = await listCopies(all.world.keeping);
  expect(copies.map((copy) => [copy.why, copy.rows.contacts])).toEqual([
    ['hour', 2],
    ['day', 1],
  ]);
  return { ...all, early: copies[1]?.name ?? '' };
}

it('an earlier copy is restored whole, and what it replaced comes back as it was', async () => {
  const { store, world, early } = await grown();
  const mended = must(await restoreCopy(store, early));
  expect(await texts(store)).toEqual(OLD);
  expect(mended).toMatchObject({ rows: { contacts: 1, journal: 1 }, missing: 0 });
  expect(await disagreements(store)).toEqual([]);
  expect(await keepCopies(store)).toBeNull();
  must(await restoreCopy(store, mended.replaced ?? ''));
  expect((await texts(store)).sort()).toEqual(NEW.toSorted());
  expect(await disagreements(store)).toEqual([]);
  expect(must(await openStore(world, store.db.dexie.name)).device).toBe(store.device);
});

it('a copy an hour costs one small file, also of what came since', async () => {
  const { store, world } = await grown();
  const parts = [...world.keeping.files.keys()].filter((name) => name.startsWith('part')).length;
  for (let hour = 0; hour < 30; hour += 1) {
    world.pass(HOUR / 2 + 1);
    must(await write(store, [call([DANA], `Hour ${hour}`)]));
    await keepCopies(store);
  }
  const whys = Map.groupBy(await listCopies(world.keeping), (copy) => copy.why);
  expect(whys.get('hour')?.length).toBe(16);
  expect([...world.keeping.files.keys()].filter((name) => name.startsWith('part')).length).toBe(parts);
  const newest = (await listCopies(world.keeping))[0];
  must(await restoreCopy(store, newest?.name ?? ''));
  expect(await texts(store)).toContain('Hour 29');
});

it('hours are kept for a day, and no more of them', async () => {
  const { store, world } = await kept();
  for (let hour = 0; hour < 28; hour += 1) {
    world.pass(HOUR + 1);
    must(await write(store, [call([DANA], `Hour ${hour}`)]));
    await keepCopies(store);
  }
  const copies = await listCopies(world.keeping);
  expect(Map.groupBy(copies, (copy) => copy.why).get('hour')).toHaveLength(24);
  for (const copy of [copies[0], copies[12], copies.at(-1)]) {
    if (!copy) throw new Error('There are 24.');
    must(await restoreCopy(store, copy.name));
    expect((await store.db.contacts.get(DANA))?.record.name, copy.name).toBe('Dana');
  }
});

it('wherever the browser goes away in a restore, the next opening has the old state or the new one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(40), async (steps) => {
      const { store, world, early } = await grown();
      const { keeping } = world;
      let left = steps;
      const step = () => {
        left -= 1;
        if (left < 0) throw new Error('killed');
      };
      const { keep, folder } = keeping;
      keeping.keep = async (name, value) => {
        step();
        return keep(name, value);
      };
      keeping.folder = async () => {
        const real = await folder();
        const getFileHandle: typeof real.getFileHandle = async (name, options) => {
          step();
          return real.getFileHandle(name, options);
        };
        return { ...real, getFileHandle };
      };
      const done = await restoreCopy(store, early);
      Object.assign(keeping, { keep, folder });
      store.db.dexie.close();
      const again = must(await openStore(world, store.db.dexie.name, { mend }));
      const held = (await texts(again)).sort();
      expect([OLD.toSorted(), NEW.toSorted()]).toContainEqual(held);
      if (done.ok) expect(held).toEqual(OLD.toSorted());
      expect(await disagreements(again)).toEqual([]);
      again.db.dexie.close();
    }),
    { numRuns: tries(30) },
  );
});

it('rows that are gone where the canary does not count so far are noticed by the next copy, and brought back', async () => {
  const { store, world } = await grown();
  const before = await texts(store);
  // As in a notebook of more rows than are counted at each write.
  const canary = world.keeping.facts.get('canary') as object;
  world.keeping.facts.set('canary', { ...canary, rows: { contacts: 0, journal: 0 } });
  await store.db.journal.limit(2).delete();
  const copies = await listCopies(world.keeping);
  world.pass(HOUR + 1);
  must(await write(store, [call([DANA], 'Third')]));
  expect(await keepCopies(store)).toMatchObject({ kind: 'part', rows: { journal: 1 } });
  expect(await listCopies(world.keeping)).toEqual(copies);
  must(await mend(store));
  expect((await texts(store)).sort()).toEqual([...before, 'Third'].sort());
  expect(await keepCopies(store)).toBeNull();
});

it('a copy is made before the ladder of everybody changes', async () => {
  const { store, world } = await kept();
  must(await changeLadder(store, 'four', [0, 1, 1, 2, 2, 3, 3, 4]));
  expect((await listCopies(world.keeping)).map((copy) => copy.why)).toContain('change');
});

it('what is left of a damaged notebook is written down before it is emptied', async () => {
  const { store, world } = await kept();
  // A write that no copy has, and a row that is gone.
  must(await write(store, [call([DANA], 'Never copied'), named(LUIS, { name: 'Luis' })]));
  await store.db.contacts.delete(DANA);
  await store.db.contacts.delete(LUIS);
  const { keep } = world.keeping;
  // Killed once it is filled, before it has a name.
  world.keeping.full = false;
  world.keeping.keep = async () => Promise.reject(new Error('killed'));
  store.db.dexie.close();
  expect((await openStore(world, store.db.dexie.name, { mend })).ok).toBe(false);
  await store.db.dexie.open();
  for (const table of ['contacts', 'journal', 'changed', 'counters']) await store.db.dexie.table(table).clear();
  await store.db.meta.delete('born');
  store.db.dexie.close();
  world.keeping.keep = keep;
  const again = must(await openStore(world, store.db.dexie.name, { mend }));
  expect((await texts(again)).sort()).toEqual(['Dana', 'First', 'Never copied']);
});

it('a damaged copy is refused, and nothing changes', async () => {
  const { store, world, early } = await grown();
  const before = await digest(store);
  for (const name of world.keeping.files.keys())
    if (name.startsWith('part')) world.keeping.files.set(name, new Uint8Array([1]));
  expect(await restoreCopy(store, early)).toMatchObject({ ok: false, code: 'no-copy' });
  expect(await digest(store)).toBe(before);
});
