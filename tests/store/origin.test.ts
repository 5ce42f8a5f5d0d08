// What is written says where it came from, completed by the rep's circumstances at that moment.
import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES } from '@/lib/model/settings/choices';
import { UNSAID } from '@/lib/model/whose/circumstances';
import { deleteEntry, editEntry } from '@/lib/services/entry/edit-entry';
import { logTouch } from '@/lib/services/entry/log-touch';
import { addPerson } from '@/lib/services/person/add-person';
import { decideOwnership } from '@/lib/services/person/decide-ownership';
import { contactById, liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { must } from '../services/notebook';
import { testStore } from './world';

const tell = async (store: Store, device: 'own' | 'employer') =>
  must(await write(store, [{ do: 'setting', key: CIRCUMSTANCES.key, value: { ...UNSAID, device } }]));

async function logged(store: Store) {
  const touch = { person: { kind: 'typed', text: 'Dana' } as const, chip: 'note', line: 'Likes tea', at: null };
  const { receipt } = must(await logTouch(store, touch));
  const entry = await liveEntry(store, receipt.facts[0]?.entry ?? '');
  if (!entry) throw new Error('nothing was logged');
  return entry;
}

describe('an entry', () => {
  it('typed on the rep’s own computer carries nothing', async () => {
    const store = await testStore();
    expect((await logged(store)).provenance).toBeUndefined();
    await tell(store, 'own');
    expect((await logged(store)).provenance).toBeUndefined();
  });

  it('typed on a work computer says so, and so does a later change there', async () => {
    const store = await testStore();
    await tell(store, 'employer');
    const entry = await logged(store);
    expect(entry.provenance).toMatchObject([{ how: 'typed', device: 'employer' }]);
    must(await editEntry(store, entry, { note: 'Likes green tea' }));
    expect((await liveEntry(store, entry.entry))?.provenance).toHaveLength(2);
  });

  it('keeps what became known of it while its form was open', async () => {
    const store = await testStore();
    const opened = await logged(store);
    must(await decideOwnership(store, { entry: opened.entry }, 'employer', ''));
    must(await editEntry(store, opened, { note: 'Likes green tea' }));
    expect(await liveEntry(store, opened.entry)).toMatchObject({
      note: 'Likes green tea',
      provenance: [{ how: 'decided', ownership: 'employer' }],
    });
  });

  it('changed on a work computer and taken back is as it was', async () => {
    const store = await testStore();
    const entry = await logged(store);
    await tell(store, 'employer');
    const receipt = must(await editEntry(store, entry, { note: 'Likes green tea' }));
    expect((await liveEntry(store, entry.entry))?.provenance).toHaveLength(1);
    must(await undo(store, receipt));
    expect((await liveEntry(store, entry.entry))?.provenance).toBeUndefined();
    must(await deleteEntry(store, entry));
  });
});

it('a person and their address say on what computer they were typed', async () => {
  const store = await testStore();
  await tell(store, 'employer');
  const { id } = must(await addPerson(store, { kind: 'typed', text: 'dana@home.example' }));
  const record = (await contactById(store, id))?.record;
  expect(record?.provenance.name).toMatchObject([{ how: 'typed', device: 'employer' }]);
  expect(record?.handles[0]?.provenance).toMatchObject([{ how: 'typed', device: 'employer' }]);
});
