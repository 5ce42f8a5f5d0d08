// Devices without a common folder: the files of one go to the other in a single file, there and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { write } from '@/lib/store/write';
import { openParcel, packParcel } from '@/lib/vault/folder/parcel';
import { must } from '../../services/notebook';
import { call, DANA, named } from '../../store/changes';
import { begin, type Device, device, held, join, round } from './devices';
import { type Bytes, testNode } from './nodes';

/** Saved on one, opened on the other, which then looks. */
async function carry(from: Device, to: Device): Promise<number> {
  await round(from);
  const came = must(await openParcel(to.node, await packParcel(from.node)));
  await round(to);
  return came;
}

async function pair() {
  const [first, second] = [await device(1), await device(2)];
  must(await write(first.store, [named(DANA, { name: 'Dana' }), call([DANA], 'First')]));
  await begin(first);
  await round(first);
  must(await openParcel(second.node, await packParcel(first.node)));
  await join(second, 'Desktop');
  await round(second);
  return { first, second };
}

describe('a file carried over', () => {
  test('lets another device join, and both hold the same after there and back', async () => {
    const { first, second } = await pair();
    expect(await held(second.store)).toContain('First');
    must(await write(first.store, [call([DANA], 'From the laptop')]));
    must(await write(second.store, [call([DANA], 'From the desktop')]));
    expect(await carry(first, second)).toBeGreaterThan(0);
    expect(await carry(second, first)).toBeGreaterThan(0);
    expect(await held(first.store)).toBe(await held(second.store));
    expect(await held(first.store)).toContain('From the desktop');
  });

  test('opened twice, or late, brings nothing twice and nothing back', async () => {
    const { first, second } = await pair();
    await round(first);
    const early = await packParcel(first.node);
    must(await write(first.store, [call([DANA], 'Later')]));
    await carry(first, second);
    const before = await held(second.store);
    expect(must(await openParcel(second.node, early))).toBe(0);
    await round(second);
    expect(await held(second.store)).toBe(before);
  });

  test('says nothing of anybody', async () => {
    const { first } = await pair();
    const text = new TextDecoder('latin1').decode(await packParcel(first.node));
    for (const word of ['Dana', 'First', 'Laptop', DANA]) expect(text).not.toContain(word);
  });

  test('cut off anywhere, or none at all, is told, and what is whole in it is in', async () => {
    const { first } = await pair();
    const whole = await packParcel(first.node);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (at) => {
        const node = testNode();
        expect(await openParcel(node, whole.slice(0, at) as Bytes)).toMatchObject({ ok: false, code: 'damaged' });
        for (const [path, bytes] of node.files) expect(bytes).toEqual(first.node.files.get(path));
      }),
      { numRuns: 60 },
    );
    for (const text of ['', 'BEGIN:VCARD', 'rung.example/devices 1\n'])
      expect(await openParcel(testNode(), new TextEncoder().encode(text) as Bytes)).toMatchObject({ ok: false });
  });

  test('writes nowhere but in its place, and over nothing', async () => {
    const { first, second } = await pair();
    const [path = '', bytes] = [...first.node.files][0] ?? [];
    const table = (rows: [string, number][]): Bytes => {
      const [magic, list] = ['rung.example/devices 1\n', JSON.stringify(rows)].map((text) =>
        new TextEncoder().encode(text),
      );
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, list?.length ?? 0);
      const body = new Uint8Array(rows.reduce((sum, [, size]) => sum + size, 0)).fill(7);
      return new Uint8Array([...(magic ?? []), ...length, ...(list ?? []), ...body]);
    };
    const odd = ['../up.key', 'rung/../../up.key', '/etc/x', 'rung/a/b/c', 'rung/__proto__', `${path}/more`];
    const before = new Map(second.node.files);
    expect(must(await openParcel(second.node, table([...odd, path].map((name) => [name, 3]))))).toBe(0);
    expect(second.node.files).toEqual(before);
    expect(first.node.files.get(path)).toBe(bytes);
  });
});
