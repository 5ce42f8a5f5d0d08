// A device that is taken out of the folder: what it wrote stays on all the others, and it can come back.
import { expect, test } from 'vitest';
import { write } from '@/lib/store/write';
import { removeDevice } from '@/lib/vault/folder/devices';
import { listFolder } from '@/lib/vault/folder/listing';
import { meet } from '@/lib/vault/folder/meet';
import { readOwn } from '@/lib/vault/folder/state';
import { must } from '../../services/notebook';
import { call, DANA, notes } from '../../store/changes';
import { type Device, held, join, joined, round } from './devices';
import { testEngine } from './nodes';

const laneOf = async ({ store }: Device): Promise<string> => (await readOwn(store))?.own.lane ?? '';
const says = async ({ store }: Device, words: string) => must(await write(store, [call([DANA], words)]));

/** As by the press: everything is taken in and passed on whole, then its files go. */
async function takenOut(by: Device, id: string): Promise<void> {
  must(await meet(by.store, by.node, { whole: true }));
  must(await removeDevice(by.store, by.node, { id, label: 'Other 2' }));
}

async function three() {
  const all = await joined(3);
  await all.settle();
  return { ...all, third: all.devices[2] as Device, id: await laneOf(all.devices[2] as Device) };
}

test('hears of it, and joined again brings what it wrote meanwhile', async () => {
  const { first, third, id, settle, equal } = await three();
  await takenOut(first, id);
  await settle().catch(() => {});
  expect(await meet(third.store, third.node)).toMatchObject({ ok: false, code: 'removed' });
  await says(third, 'On the road');
  await join(third, 'Back');
  await settle();
  await equal();
  expect(await notes(first.store)).toContain('On the road');
});

test('what only one of the others had read of it comes to all, and is passed on once', async () => {
  const { first, second, third, id } = await three();
  await says(third, 'Last words');
  await round(third);
  // The laptop is lost before its files are everywhere.
  for (const [path, bytes] of third.node.files) if (path.includes(id)) second.node.files.set(path, bytes);
  await round(second);
  expect(await notes(second.store)).toContain('Last words');
  await takenOut(first, id);
  expect(await notes(first.store)).not.toContain('Last words');
  const left = testEngine([first.node, second.node]);
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      left.settle();
      for (const one of [first, second]) await round(one);
    }
  };
  await settle();
  expect(await notes(first.store)).toContain('Last words');
  expect(await held(second.store)).toBe(await held(first.store));
  expect((await listFolder(first.store))?.others).toHaveLength(1);
  const lane = async (one: Device) => (await readOwn(one.store))?.own.n;
  const before = [await lane(first), await lane(second)];
  await settle();
  expect([await lane(first), await lane(second)]).toEqual(before);
});
