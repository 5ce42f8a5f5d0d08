// The trash: what was deleted lies there for thirty days and comes back as it was; what was erased does not.
import { expect, it } from 'vitest';
import { deletePeople } from '@/lib/services/person/bulk';
import { search } from '@/lib/services/person/search';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { putEntryBack, putPersonBack, trashOf } from '@/lib/services/safety/trash';
import { undo, write } from '@/lib/store/write';
import { call, DANA, LUIS, must, named, notes } from '../../store/changes';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';

const DAY = 86_400_000;

async function filled() {
  const world = testWorld();
  const store = await testStore(world);
  must(await write(store, [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'Luis' }), call([DANA], 'Wants boxes')]));
  const [row] = await store.db.journal.toArray();
  if (!row) throw new Error('it was logged');
  const drop = async () => must(await write(store, [{ do: 'fact', fact: { ...row.record, deleted: true } }]));
  return { world, store, entry: row.entry, drop };
}

it('an entry lies in it until it is put back, and is found again then', async () => {
  const { store, entry, drop } = await filled();
  await drop();
  expect(await trashOf(store)).toMatchObject({ people: [], entries: [{ entry: { note: 'Wants boxes' } }] });
  expect(await putEntryBack(store, entry)).toMatchObject({ ok: true });
  expect(await notes(store)).toEqual(['Wants boxes']);
  expect((await search(store, 'boxes', { limit: 5 })).found).toHaveLength(1);
  expect((await trashOf(store)).entries).toEqual([]);
  expect(await putEntryBack(store, entry)).toMatchObject({ ok: false, code: 'gone' });
  expect(await disagreements(store)).toEqual([]);
});

it('people lie in it, the last deleted first, and come back with their entries', async () => {
  const { world, store } = await filled();
  expect(await deletePeople(store, [DANA])).toMatchObject({ ok: true });
  world.pass(DAY);
  expect(await deletePeople(store, [LUIS])).toMatchObject({ ok: true });
  expect((await trashOf(store)).people.map(({ row }) => row.record.name)).toEqual(['Luis', 'Dana']);
  expect(await putPersonBack(store, DANA)).toMatchObject({ ok: true });
  expect((await trashOf(store)).people.map(({ row }) => row.record.name)).toEqual(['Luis']);
  expect(await notes(store)).toEqual(['Wants boxes']);
});

it('after thirty days it shows nothing of it, and undo takes things out of it, too', async () => {
  const { world, store, drop } = await filled();
  const receipt = await drop();
  must(await undo(store, receipt));
  expect((await trashOf(store)).entries).toEqual([]);
  await drop();
  world.pass(30 * DAY);
  expect((await trashOf(store)).entries).toHaveLength(1);
  world.pass(1);
  expect((await trashOf(store)).entries).toEqual([]);
});

it('holds nothing of somebody who was erased', async () => {
  const { store, drop } = await filled();
  await drop();
  expect(await erasePerson(store, DANA, 'asked')).toMatchObject({ ok: true });
  expect(await trashOf(store)).toEqual({ people: [], entries: [] });
  expect(await store.db.postings.toArray()).toEqual([]);
});
