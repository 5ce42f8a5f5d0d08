// Who is erased on one device is erased on all, unless a legal hold keeps them; who is taken back on one comes back on all.
import { describe, expect, test } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import { applyImport } from '@/lib/services/import/plan';
import { takeBack } from '@/lib/services/import/take-back';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { erasedIn } from '@/lib/services/rights/erased';
import { erasedNames } from '@/lib/services/rights/erased-names';
import { holdAll, releaseAll } from '@/lib/services/rights/legal-hold';
import { keepPerson } from '@/lib/services/rights/review-due';
import { absorb, takeArchive } from '@/lib/store/archive';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { listFolder } from '@/lib/vault/folder/listing';
import { meet } from '@/lib/vault/folder/meet';
import { readOwn } from '@/lib/vault/folder/state';
import { contactOf, handleOf } from '../../formats/archives';
import { must } from '../../services/notebook';
import { call, DANA, LUIS, named, notes } from '../../store/changes';
import { device, dump, held, join, joined, round } from './devices';
import { testEngine } from './nodes';

const nameOf = async (store: Store) => (await contactById(store, LUIS))?.record.name;
const restore = new Set([LUIS]);
const takenBack = async (store: Store, file: Archive) => must(await applyImport(store, file, { restore }));

/** Three devices, all of which know Luis; and a file from then. */
async function three() {
  const all = await joined(3);
  const his = [named(LUIS, { name: 'Luis Canary' }), call([LUIS], 'His'), call([LUIS, DANA], 'Both')];
  must(await write(all.second.store, his));
  await all.settle();
  return { ...all, third: all.devices[2] as typeof all.first, file: await takeArchive(all.first.store) };
}

/** The same, and he is erased everywhere. */
async function erasedByAll() {
  const all = await three();
  must(await erasePerson(all.first.store, LUIS, 'asked'));
  await all.settle();
  await all.equal();
  return all;
}

describe('somebody erased, and taken back out of a file on one device', () => {
  test('comes back on all, and no mark knows them any more', async () => {
    const { second, file, devices, settle, equal } = await erasedByAll();
    await takenBack(second.store, file);
    await settle();
    await equal();
    for (const { store } of devices) {
      expect(await nameOf(store)).toBe('Luis Canary');
      expect(await notes(store, LUIS)).toContain('His');
      expect(await erasedIn(store, file.contacts)).toEqual(new Set());
    }
  });

  test('comes back also where the files arrive one at a time, the last first', async () => {
    const { first, second, third, file, settle, equal } = await erasedByAll();
    const before = new Set(second.node.files.keys());
    await takenBack(second.store, file);
    await round(second);
    must(await write(second.store, [call([LUIS], 'After it')]));
    await round(second);
    for (const path of [...second.node.files.keys()]
      .filter((path) => !before.has(path))
      .sort()
      .reverse()) {
      third.node.files.set(path, second.node.files.get(path) as never);
      await round(third);
    }
    expect(await nameOf(third.store)).toBe('Luis Canary');
    expect((await notes(third.store, LUIS)).sort()).toEqual(await notes(second.store, LUIS).then((all) => all.sort()));
    await settle();
    await equal();
    expect(await nameOf(first.store)).toBe('Luis Canary');
  });

  test('what a device that was away wrote about them before does not come with them', async () => {
    const { first, second, third, file, settle, equal } = await three();
    must(await write(third.store, [named(LUIS, { title: 'Stale title' }), call([LUIS], 'Stale call')]));
    await round(third);
    must(await erasePerson(first.store, LUIS, 'asked'));
    await round(first);
    await takenBack(first.store, file);
    await settle();
    await equal();
    expect(await nameOf(second.store)).toBe('Luis Canary');
    expect(await held(second.store)).not.toContain('Stale');
  });

  test('erased once more, they are gone on all', async () => {
    const { first, second, third, file, settle, equal, devices } = await erasedByAll();
    await takenBack(second.store, file);
    await settle();
    must(await erasePerson(third.store, LUIS, 'asked'));
    must(await write(first.store, [call([LUIS], 'Late')]));
    await settle();
    await equal();
    for (const { store } of devices) expect(JSON.stringify([...(await dump(store))])).not.toContain('Luis Canary');
  });

  test('the import taken back, they are gone on all once more', async () => {
    const { second, file, settle, equal, devices } = await erasedByAll();
    const receipt = await takenBack(second.store, file);
    await settle();
    must(await takeBack(second.store, receipt));
    await settle();
    await equal();
    for (const { store } of devices) expect(JSON.stringify([...(await dump(store))])).not.toContain('Luis Canary');
    expect(await erasedIn(second.store, file.contacts)).toEqual(restore);
  });

  test('whoever has later entries stays, though the import is taken back', async () => {
    const { second, file, settle, equal, first } = await erasedByAll();
    const receipt = await takenBack(second.store, file);
    must(await write(second.store, [call([LUIS], 'Since then')]));
    must(await takeBack(second.store, receipt));
    await settle();
    await equal();
    expect(await notes(first.store, LUIS)).toEqual(['Since then']);
  });

  test('a device that joins later holds them, too', async () => {
    const { first, second, file, settle, engine } = await erasedByAll();
    await takenBack(second.store, file);
    await settle();
    const fourth = await device(7);
    for (const [path, bytes] of first.node.files) fourth.node.files.set(path, bytes);
    await join(fourth, 'Fourth');
    await round(fourth);
    expect(await held(fourth.store)).toBe(await held(first.store));
    expect(engine.conflicts()).toEqual([]);
  });
});

test('somebody erased on one device is known again on another by an address alone, and their name is masked there', async () => {
  const { first, second, third, settle } = await three();
  const handles = [{ ...handleOf('email', 'luis@home.example'), removed: false, deadOn: undefined }];
  must(await write(first.store, [{ do: 'contact', id: LUIS, fields: {}, handles }]));
  await settle();
  must(await erasePerson(first.store, LUIS, 'asked'));
  await settle();
  const again = contactOf(70, { name: 'L. C.', handles: [handleOf('email', 'luis@home.example')] });
  for (const { store } of [second, third]) {
    expect(await erasedIn(store, [again])).toEqual(new Set([again.id]));
    expect((await erasedNames(store))?.has('canary')).toBe(true);
  }
});

describe('a legal hold on the device that hears of an erasing', () => {
  async function underHold() {
    const all = await three();
    must(await holdAll(all.second.store, 'Letter of 2 March'));
    must(await erasePerson(all.first.store, LUIS, 'asked'));
    await all.settle();
    return all;
  }

  test('keeps the person and their entries there, and says so', async () => {
    const { first, second } = await underHold();
    expect(await nameOf(second.store)).toBe('Luis Canary');
    expect((await notes(second.store, LUIS)).sort()).toEqual(['Both', 'His']);
    expect((await listFolder(second.store))?.held).toBe(1);
    expect(await nameOf(first.store)).toBeUndefined();
    expect((await listFolder(first.store))?.held).toBe(0);
  });

  test('lets them go everywhere once it is lifted on any device', async () => {
    const { first, second, settle, equal, devices } = await underHold();
    must(await write(second.store, [call([LUIS], 'Under hold')]));
    await settle();
    must(await releaseAll(first.store));
    await settle();
    await equal();
    expect((await listFolder(second.store))?.held).toBe(0);
    for (const { store } of devices) expect(JSON.stringify([...(await dump(store))])).not.toContain('Luis Canary');
  });

  test('and whoever was taken back meanwhile is there once it is lifted, as on the others', async () => {
    const { first, second, third, file, settle, equal } = await underHold();
    await takenBack(first.store, file);
    await settle();
    expect((await listFolder(second.store))?.held).toBe(1);
    must(await releaseAll(second.store));
    await settle();
    await equal();
    expect(await nameOf(third.store)).toBe('Luis Canary');
  });

  test('a device that joins from the one under hold does not take its word for what that keeps out', async () => {
    const { first, second, file, settle, devices } = await underHold();
    await takenBack(first.store, file);
    await settle();
    must(await meet(second.store, second.node, { whole: true }));
    const fourth = await device(7);
    const lane = (await readOwn(second.store))?.own.lane;
    // What it kept arrives first, and says how far it has read the others.
    for (const [path, bytes] of second.node.files)
      if (path.endsWith('.key') || path.includes(`/${lane}/`)) fourth.node.files.set(path, bytes);
    await join(fourth, 'Fourth');
    await round(fourth);
    const all = [...devices, fourth];
    const engine = testEngine(all.map(({ node }) => node));
    must(await releaseAll(second.store));
    for (let turn = 0; turn < 5; turn += 1) {
      for (const one of all) await round(one);
      engine.settle();
    }
    expect(await held(fourth.store)).toBe(await held(first.store));
    expect(await nameOf(fourth.store)).toBe('Luis Canary');
  });
});

test('an erasing counts more than a day until which somebody was to be kept', async () => {
  const { first, second, settle, equal } = await three();
  must(await keepPerson(second.store, LUIS, '2029-01-01', 'A contract runs'));
  must(await erasePerson(first.store, LUIS, 'asked'));
  await settle();
  await equal();
  expect(await nameOf(second.store)).toBeUndefined();
});

test('a file whose notebook erased somebody erases them nowhere, unless the rep says so', async () => {
  const { first, second, settle, equal } = await three();
  const other = await device(8);
  must(await absorb(other.store, await takeArchive(first.store)));
  must(await erasePerson(other.store, LUIS, 'asked'));
  must(await applyImport(second.store, await takeArchive(other.store)));
  await settle();
  await equal();
  expect(await nameOf(first.store)).toBe('Luis Canary');
});
