// Copies made by themselves: only when due and something changed, opened again from where they lie, and merged into a filled notebook.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnPlace } from '@/lib/model/own-place';
import { decryptPackage } from '@/lib/package/lock';
import { listExports } from '@/lib/services/export/log';
import { applyImport } from '@/lib/services/import/plan';
import { type CopySetup, readSetup } from '@/lib/services/safety/copy-setup';
import { readCopyState } from '@/lib/services/safety/copy-state';
import { changesSince, keepOwnCopies, setUpCopies } from '@/lib/services/safety/keep-own-copies';
import { lastOwnCopy } from '@/lib/services/safety/own-copies';
import type { Store } from '@/lib/store/store';
import { emptyAll } from '@/lib/store/whole/copy';
import { foundIn } from '@/lib/store/whole/found';
import { write } from '@/lib/store/write';
import { call, DANA, LUIS, named } from '../../store/changes';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';
import { tries } from '../../tries';
import { testPlace } from '../../vault/place';
import { readImport } from '../import/read-import';
import { must } from '../notebook';

const DAY = 86_400_000;
const WORDS = 'seven quiet herons cross the weir';
const work = 4;

interface Shelf extends OwnPlace {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Done to each file on its way. */
  spoil?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
}

function shelf(): Shelf {
  const files: Shelf['files'] = new Map();
  const own: Shelf = {
    files,
    names: async () => [...files.keys()],
    write: async (name, bytes) => void files.set(name, own.spoil?.(bytes) ?? bytes),
    read: async (name) => files.get(name) ?? null,
    remove: async (name) => void files.delete(name),
  };
  return own;
}

async function notebook(setup: Partial<CopySetup> = {}, seed = 1) {
  const world = { ...testWorld(undefined, seed), keeping: testPlace() };
  const store = await testStore(world);
  must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA], 'First')]));
  const whole = { kind: 'folder', name: 'Backups', words: WORDS, withoutEmployer: false, days: 1 } as const;
  await setUpCopies(store, { ...whole, ...setup });
  const place = shelf();
  const keep = (more: { now?: boolean } = {}) => keepOwnCopies(store, async () => place, { work, ...more });
  return { store, world, place, keep };
}

async function opened(place: Shelf, name = [...place.files.keys()].at(-1) ?? '') {
  const zip = must(await decryptPackage(place.files.get(name) ?? new Uint8Array(), WORDS));
  return zip as Uint8Array<ArrayBuffer>;
}

describe('copies made by themselves', () => {
  it('are none until the rep has said where', async () => {
    const { store, place } = await notebook();
    await setUpCopies(store, null);
    expect(await keepOwnCopies(store, async () => place, { work })).toBeNull();
    expect(place.files.size).toBe(0);
    expect(await readSetup(store)).toBeNull();
  });

  it('are made when something changed, and the next one a day later; the last one is known to the log and by name', async () => {
    const { store, world, place, keep } = await notebook();
    expect(await keep()).toMatchObject({ waits: null, opened: true, place: 'Backups' });
    expect([...place.files.keys()]).toEqual(['rung_copy_2026-03-02_1000.zip.age']);
    expect(await lastOwnCopy(store)).toMatchObject({ fileName: 'rung_copy_2026-03-02_1000.zip.age', partial: false });
    world.pass(2 * DAY);
    await keep();
    expect(place.files.size).toBe(1);
    must(await write(store, [call([DANA], 'Second')]));
    await keep();
    expect(place.files.size).toBe(2);
    must(await write(store, [call([DANA], 'Third')]));
    await keep();
    expect(place.files.size).toBe(2);
    const state = await readCopyState(world.keeping);
    expect(state && changesSince(state, await foundIn(store, 1))).toBe(1);
    await keep({ now: true });
    expect([...place.files.keys()].at(-1)).toBe('rung_copy_2026-03-04_1000_2.zip.age');
    expect((await listExports(store)).length).toBe(1);
  });

  it('are made a day later by the right clock, where it was a year ahead at the last one', async () => {
    const { store, world, place, keep } = await notebook();
    world.pass(365 * DAY);
    await keep();
    world.pass(-365 * DAY);
    must(await write(store, [call([DANA], 'Since then')]));
    expect(await keep()).toMatchObject({ waits: null });
    expect(place.files.size).toBe(2);
    must(await write(store, [call([DANA], 'On the same day')]));
    await keep();
    expect(place.files.size).toBe(2);
  });

  it('wait for a press and say so, and for one that comes back', async () => {
    const { store, world, place, keep } = await notebook();
    expect(await keepOwnCopies(store, async () => 'press', { work })).toMatchObject({ waits: 'press', at: null });
    expect(await keepOwnCopies(store, async () => 'gone', { work })).toMatchObject({ waits: 'gone' });
    const { write: put } = place;
    place.write = () => Promise.reject(Object.assign(new Error('No such folder.'), { name: 'NotFoundError' }));
    expect(await keep()).toMatchObject({ waits: 'gone', at: null });
    place.write = put;
    expect(await keep()).toMatchObject({ waits: null });
    expect(place.files.size).toBe(1);
    expect(await readCopyState(world.keeping)).toMatchObject({ waits: null, fileName: [...place.files.keys()][0] });
  });

  it('keep seven, and take away nothing of somebody else', async () => {
    const { store, world, place, keep } = await notebook();
    const theirs = ['letter.txt', 'rung_copy.zip', 'a_rung_copy_2020.zip.age'];
    for (const name of theirs) place.files.set(name, new Uint8Array([1]));
    for (let day = 0; day < 10; day += 1) {
      world.pass(DAY);
      must(await write(store, [call([DANA], `Day ${day}`)]));
      await keep();
    }
    const own = [...place.files.keys()].filter((name) => !theirs.includes(name)).sort();
    expect(own).toHaveLength(7);
    expect(own.at(-1)).toContain('2026-03-12');
    expect([...place.files.keys()]).toEqual(expect.arrayContaining(theirs));
  });

  it('do not count where they do not open again, whatever happened to the file, and leave the earlier ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('cut', 'bit', 'empty', 'other', 'gone'), fc.nat(), async (how, at) => {
        const { store, world, place, keep } = await notebook();
        await keep();
        const [first = ''] = [...place.files.keys()];
        const before = place.files.get(first);
        place.spoil = (bytes) => {
          if (how === 'other') return before ?? bytes;
          if (how === 'empty') return new Uint8Array();
          if (how === 'cut') return bytes.slice(0, 1 + (at % (bytes.length - 1)));
          const copy = bytes.slice();
          const i = at % copy.length;
          copy[i] = (copy[i] ?? 0) ^ 1;
          return copy;
        };
        if (how === 'gone') place.read = async () => null;
        world.pass(DAY);
        must(await write(store, [call([DANA], 'Second')]));
        const state = await keep();
        expect(state).toMatchObject({ waits: 'failed', fileName: first });
        expect(state?.say).toMatch(/could not be opened again/);
        expect([...place.files.keys()]).toEqual([first]);
        expect(place.files.get(first)).toBe(before);
        world.pass(60_000);
        expect((await keep())?.tried).toBe(state?.tried);
      }),
      { numRuns: tries(25) },
    );
  });

  it('a full disk is named, and leaves no half file', async () => {
    const { world, place, keep } = await notebook();
    Object.assign(world, { room: async () => 1_000_000 });
    expect(await keep()).toMatchObject({ waits: 'failed', say: expect.stringMatching(/the disk is full/) });
    expect(place.files.size).toBe(0);
  });

  it('where the place is and the words stay when the notebook is filled again', async () => {
    const { store } = await notebook();
    await emptyAll(store);
    expect(await readSetup(store)).toMatchObject({ words: WORDS, name: 'Backups' });
  });
});

const texts = async (store: Store): Promise<string[]> =>
  [
    ...(await store.db.contacts.toArray()).map(({ record }) => record.name),
    ...(await store.db.journal.toArray()).map(({ record }) => String((record as { note?: string }).note)),
  ].sort();

/** A copy read back through the same reading as a file that was picked. */
async function mergeInto(store: Store, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { now, zone } = store.world;
  const read = must(await readImport(bytes, 'copy.zip', { now: now(), zone: zone() } as never));
  must(await applyImport(store, read.archive));
}

describe('a copy merged into a filled notebook', () => {
  it('keeps what both sides changed, and doubles nothing, however often it is read', async () => {
    const { store, world, place, keep } = await notebook();
    await keep();
    const copy = await opened(place);
    // On this side since: a field, an entry, somebody new.
    world.pass(DAY);
    must(
      await write(store, [named(DANA, { note: 'Prefers mail' }), call([DANA], 'Here'), named(LUIS, { name: 'Luis' })]),
    );
    for (let times = 0; times < 2; times += 1) {
      await mergeInto(store, copy);
      expect(await texts(store)).toEqual(['Dana', 'First', 'Here', 'Luis']);
      expect((await store.db.contacts.get(DANA))?.record).toMatchObject({ name: 'Dana', note: 'Prefers mail' });
      expect(await disagreements(store)).toEqual([]);
    }
  });

  it('brings what another device wrote, beside what is here', async () => {
    const one = await notebook();
    await one.keep();
    const two = await notebook({}, 2);
    const other = '018f0000-0000-7000-8002-00000000aaaa';
    must(await write(two.store, [named(other, { name: 'Noor' }), call([other, DANA], 'There')]));
    await mergeInto(two.store, await opened(one.place));
    expect(await texts(two.store)).toEqual(expect.arrayContaining(['Dana', 'First', 'Noor', 'There']));
    await two.keep();
    await mergeInto(one.store, await opened(two.place));
    expect(await texts(one.store)).toEqual(await texts(two.store));
    expect(await disagreements(one.store)).toEqual([]);
  });
});
