// Two and three notebooks in one folder: what each writes comes to all, once, and what goes wrong on the way is noticed.
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/model/key-order';
import { logTouch } from '@/lib/services/entry/log-touch';
import { addPerson } from '@/lib/services/person/add-person';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { takeArchive } from '@/lib/store/archive';
import { write } from '@/lib/store/write';
import { readOwn } from '@/lib/vault/folder/state';
import { must } from '../../services/notebook';
import { call, DANA, LUIS, named } from '../../store/changes';
import { type Device, device, dump, held, joined, restore, round } from './devices';
import { testEngine } from './nodes';

describe('devices in a folder', () => {
  test('hold the same after meeting', async () => {
    const { devices, settle, equal } = await joined(3);
    for (const [i, { store }] of devices.entries()) must(await write(store, [call([DANA], `From ${i}`)]));
    await settle();
    await equal();
    expect(await held(devices[2]?.store as never)).toContain('From 0');
  });

  test('hold records that are equal as they are, so that a digest of all of them can be compared', async () => {
    const { devices, first, settle } = await joined(3);
    const { id } = must(await addPerson(first.store, { kind: 'typed', text: 'Luis Ortega' }));
    await settle();
    for (let i = 0; i < 6; i += 1)
      for (const [n, { store }] of devices.entries()) {
        const line = `Line ${i} of ${n}`;
        must(await logTouch(store, { person: { kind: 'known', id }, chip: 'note', line, at: null }));
        if (i % 3 === n) await settle();
      }
    await settle();
    const all = await Promise.all(devices.map(({ store }) => takeArchive(store)));
    const raw = all.map((archive) => canonicalJson({ ...archive, made: '' }));
    expect(new Set(raw).size).toBe(1);
    expect(raw[0]?.match(/Line \d of \d/g)?.length).toBe(18);
  });

  test('pass on only what they wrote, and write nothing where nothing is new', async () => {
    const { first, second, settle } = await joined(2);
    await settle();
    const before = [...first.node.files.keys()].sort();
    must(await write(second.store, [call([DANA], 'One more')]));
    await settle();
    const after = [...first.node.files.keys()].sort();
    expect(after.length).toBe(before.length + 1);
    await settle();
    expect([...first.node.files.keys()].sort()).toEqual(after);
  });

  test('say after a day that they are there, also where a clock had been a year ahead', async () => {
    const { first, settle } = await joined(2);
    const DAY = 86_400_000;
    first.world.pass(365 * DAY);
    must(await write(first.store, [call([DANA], 'Of next year')]));
    await settle();
    first.world.pass(-363 * DAY);
    const before = first.node.files.size;
    await round(first);
    expect(first.node.files.size).toBe(before + 1);
    await round(first);
    expect(first.node.files.size).toBe(before + 1);
  });

  test('shorten their lanes, and a third reads what they hold from what is left', async () => {
    const { first, second, settle, equal, devices, engine } = await joined(3);
    for (let i = 0; i < 150; i += 1) {
      must(await write(first.store, [call([DANA], `Call ${i}`)]));
      await round(first);
    }
    expect(first.node.files.size).toBeLessThan(90);
    must(await write(second.store, [call([DANA], 'Mine')]));
    engine.settle();
    await settle();
    await equal();
    expect((await held(devices[2]?.store as never)).match(/Call \d+/g)?.length).toBe(150);
  });

  test('somebody erased on one is erased on all, out of every file, and nobody brings them back', async () => {
    const { first, second, settle, equal, devices } = await joined(3);
    must(
      await write(second.store, [
        named(LUIS, { name: 'Luis Canary' }),
        call([LUIS, DANA], 'Both'),
        call([LUIS], 'His'),
      ]),
    );
    await settle();
    must(await erasePerson(first.store, LUIS, 'asked'));
    must(await write(second.store, [named(LUIS, { title: 'Buyer' }), call([LUIS], 'Late')]));
    await settle();
    await equal();
    const all = await held(second.store);
    expect(all).not.toContain('Canary');
    expect(all).not.toContain('Late');
    expect(all).toContain('Both');
    for (const { store } of devices) expect(JSON.stringify([...(await dump(store))])).not.toContain('Luis Canary');
  });

  test('a copy of a profile takes a lane of its own, and both go on', async () => {
    const { first, second, settle, equal, engine, devices } = await joined(2);
    await settle();
    const twin = await device(9);
    await restore(twin.store, await dump(first.store));
    for (const [path, bytes] of first.node.files) twin.node.files.set(path, bytes);
    const all = testEngine([first.node, second.node, twin.node]);
    must(await write(first.store, [call([DANA], 'By the first')]));
    must(await write(twin.store, [call([DANA], 'By the twin')]));
    const everybody = [first, second, twin];
    for (let turn = 0; turn < 5; turn += 1) {
      for (const one of everybody) await round(one);
      all.settle();
    }
    const lanes = await Promise.all(everybody.map(async ({ store }) => (await readOwn(store))?.own.lane));
    expect(new Set(lanes).size).toBe(3);
    const texts = await Promise.all(everybody.map(({ store }) => held(store)));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('By the twin');
    expect(texts[0]).toContain('By the first');
    expect(all.conflicts()).toEqual([]);
    expect(engine.nodes.length).toBe(devices.length);
    await equal();
  });

  test('one restored from an old copy gets back what it had written, and goes on', async () => {
    const { first, second, settle, equal } = await joined(2);
    await settle();
    const old = await dump(second.store);
    must(await write(second.store, [call([DANA], 'After the copy')]));
    await settle();
    await restore(second.store, old);
    must(await write(second.store, [call([DANA], 'After restoring')]));
    await settle();
    await equal();
    expect(await held(first.store)).toContain('After restoring');
    expect(await held(second.store)).toContain('After the copy');
  });

  test('what a browser that was killed left half written is taken away, and nothing that is an engine’s', async () => {
    const { first, second, settle } = await joined(2);
    await settle();
    const lane = async (one: Device) => `rung/${(await readOwn(one.store))?.own.lane}`;
    const [mine, theirs] = [await lane(first), await lane(second)];
    const left = `00000002-w-${'0'.repeat(32)}.rung.crswap`;
    const others = [`${theirs}/${left}`, `${mine}/.syncthing.a.rung.tmp`, `${mine}/letter.docx.crswap`];
    for (const path of [`${mine}/${left}`, ...others]) first.node.files.set(path, new Uint8Array(3));
    await round(first);
    expect(first.node.files.has(`${mine}/${left}`)).toBe(false);
    expect(others.filter((path) => !first.node.files.has(path))).toEqual([]);
  });

  test('files that are taken away are written again, and it is said', async () => {
    const { first, second, settle, equal } = await joined(2);
    await settle();
    for (const path of [...first.node.files.keys()]) if (path.endsWith('.rung')) first.node.files.delete(path);
    const met = await round(first);
    expect([...met.trouble.values()].flatMap((counts) => [...counts.keys()])).toContain('lost');
    must(await write(second.store, [call([DANA], 'Still here')]));
    await settle();
    await equal();
  });
});
