// A disk that runs full: nothing is tried where there is no room, and everything works again once there is.
import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftKeeper } from '@/lib/services/entry/keep-draft';
import { planImport } from '@/lib/services/import/plan';
import { contextFor, howFor, importFile, openImports, pick, takeImportBack } from '@/lib/services/import/run';
import { addPerson } from '@/lib/services/person/add-person';
import { readDraft } from '@/lib/store/drafts';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { readImport } from '../services/import/read-import';
import { must } from '../services/notebook';
import { call, DANA, named } from './changes';
import { digest, disagreements } from './recount';
import { testStore, testWorld } from './world';

const MB = 2 ** 20;

/** A notebook on a disk with so many bytes free; `fill` makes every write fail as Chromium does. */
async function onDisk(free: number) {
  const disk = { free, full: false };
  const tries = { count: 0 };
  const { transaction } = IDBDatabase.prototype;
  // Before the notebook is opened: Dexie keeps the function it finds then.
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: typeof IDBDatabase.prototype,
    ...words
  ) {
    if (words[1] === 'readwrite') {
      tries.count += 1;
      if (disk.full) throw Object.assign(new Error('It failed.'), { name: 'AbortError' });
    }
    return transaction.apply(this, words);
  });
  const store = await testStore({ ...testWorld(), room: async () => disk.free });
  return { store, disk, tries };
}

afterEach(() => vi.restoreAllMocks());

describe('a full disk', () => {
  it('is told by name, and nothing reaches the store until there is room', async () => {
    const { store, disk, tries } = await onDisk(100 * MB);
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    const before = await digest(store);
    // The browser would still take it, and might not get to its end.
    disk.free = 3 * MB;
    const { count } = tries;
    expect(await write(store, [call([DANA])])).toMatchObject({
      ok: false,
      say: 'Not saved: the disk is full. Free some space, then try again.',
    });
    for (let n = 0; n < 3; n += 1) {
      expect(await write(store, [call([DANA])])).toMatchObject({
        ok: false,
        say: expect.stringContaining('disk is full'),
      });
      expect(await addPerson(store, { kind: 'typed', text: 'Zoe' })).toMatchObject({ ok: false });
    }
    expect(tries.count).toBe(count);
    disk.free = 100 * MB;
    expect(await digest(store)).toBe(before);
    must(await write(store, [call([DANA])]));
    expect(await disagreements(store)).toEqual([]);
  });

  it('that runs full in the middle of one go is told by name too, and leaves nothing', async () => {
    const { store, disk } = await onDisk(100 * MB);
    const before = await digest(store);
    disk.full = true;
    const answers = [100 * MB];
    store.world.room = async () => answers.shift() ?? 0;
    expect(await addPerson(store, { kind: 'typed', text: 'Zoe' })).toMatchObject({
      ok: false,
      say: expect.stringContaining('the disk is full'),
    });
    disk.full = false;
    expect(await digest(store)).toBe(before);
  });

  it('where there is room, a write that broke off is not called a full disk', async () => {
    const { store, disk } = await onDisk(100 * MB);
    disk.full = true;
    const failed = await write(store, [named(DANA, { name: 'Dana' })]);
    expect(failed).toMatchObject({ ok: false, say: expect.stringContaining('broke it off') });
  });
});

it('a draft that could not be kept does not stop those after it', async () => {
  const { store, disk } = await onDisk(100 * MB);
  const line = (text: string) => ({ key: 'nobody', text, chip: 'call', at: null, more: {} });
  await draftKeeper(store)(line('one'));
  disk.full = true;
  await draftKeeper(store)(line('two'));
  disk.full = false;
  await draftKeeper(store)(line('three'));
  expect((await readDraft(store, 'nobody'))?.text).toBe('three');
});

const cards = (n: number) =>
  new TextEncoder().encode(
    Array.from({ length: n }, (_, i) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person ${i}\r\nEND:VCARD\r\n`).join(''),
  );

async function importing(store: Store, n: number, go: (done: number) => void = () => {}) {
  const picked = await pick(store, 'people.vcf', cards(n));
  const imported = must(await readImport(cards(n), 'people.vcf', contextFor(store, picked)));
  const [source, restore] = ['own-address-book', new Set<string>()] as const;
  const plan = await planImport(store, imported.archive, howFor(picked, imported, source, restore));
  const answers = { source, restore, plan };
  return { picked, done: await importFile(store, picked, imported, answers, { progress: go }) };
}

describe('an import', () => {
  it.each([0.5, 1, 2.5, 6, 12])('with %s MB free is refused before anything is written', async (free) => {
    const { store, tries } = await onDisk(free * MB);
    const before = await digest(store);
    const { count } = tries;
    const { done } = await importing(store, 300);
    expect(done).toMatchObject({
      ok: false,
      code: 'no-room',
      say: expect.stringMatching(/^Not imported: the disk is full/),
    });
    expect(tries.count).toBe(count);
    expect(await digest(store)).toBe(before);
  });

  it('that the disk breaks off writes nothing more and can be taken back once there is room', async () => {
    const { store, disk, tries } = await onDisk(100 * MB);
    let broke = 0;
    const { picked, done } = await importing(store, 5_600, (records) => {
      if (records < 5_000 || disk.full) return;
      Object.assign(disk, { full: true, free: 0 });
      broke = tries.count;
    });
    expect(done).toMatchObject({ ok: false, say: expect.stringContaining('the disk is full, and nothing more') });
    expect(tries.count).toBe(broke);
    Object.assign(disk, { full: false, free: 100 * MB });
    expect(await openImports(store)).toEqual(new Set([picked.id]));
    must(await takeImportBack(store, picked.id));
    expect(await disagreements(store)).toEqual([]);
    const left = (await store.db.contacts.toArray()).filter(({ record }) => !record.deleted);
    expect(left).toEqual([]);
  });
});
