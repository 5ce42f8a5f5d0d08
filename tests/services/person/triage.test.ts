// Going through an imported book: who is in it, where one stopped, and that it goes on there.
import { expect, it } from 'vitest';
import { deletePeople, stagePeople } from '@/lib/services/person/bulk';
import { cardOf, keepPlace, markMajor, openBook } from '@/lib/services/person/triage';
import { contactById } from '@/lib/store/read/read';
import { undo, write } from '@/lib/store/write';
import { idOf } from '../../formats/archives';
import { must } from '../../store/changes';
import { testStore } from '../../store/world';

const [ADA, BEN, CLEO, TYPED] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const imported = {
  route: 'other-import',
  how: 'imported',
  importId: 'one',
  capturedAt: '2026-03-02T09:00:00.000Z',
} as const;

async function filled() {
  const store = await testStore();
  const named = (id: string, name: string) => ({ do: 'contact' as const, id, fields: { name } });
  const person = (id: string, name: string) => ({ ...named(id, name), origins: { name: [imported] } });
  must(await write(store, [person(CLEO, 'Cleo'), person(ADA, 'Ada'), person(BEN, 'Ben'), named(TYPED, 'Typed')]));
  return store;
}

it('holds who came from a file and stands on no stage, in the order of the names', async () => {
  const store = await filled();
  expect(await openBook(store)).toEqual({ ids: [ADA, BEN, CLEO], at: 0 });
  await stagePeople(store, [ADA], 2, '2024-05-01');
  expect(await openBook(store)).toEqual({ ids: [BEN, CLEO], at: 0 });
});

it('is left and goes on with whoever comes next, also where those before have gone', async () => {
  const store = await filled();
  await stagePeople(store, [ADA], 1, null);
  await keepPlace(store, CLEO);
  expect(await openBook(store)).toEqual({ ids: [BEN, CLEO], at: 1 });
  await keepPlace(store, undefined);
  expect((await openBook(store)).at).toBe(0);
});

it('the stage holds since the day that was said', async () => {
  const store = await filled();
  await stagePeople(store, [ADA], 2, '2024-05-01');
  expect(await contactById(store, ADA)).toMatchObject({ stage: 2, since: '2024-05-01' });
});

it('a major account is marked, and taken back', async () => {
  const store = await filled();
  const done = await markMajor(store, ADA);
  if (!done.ok) throw new Error(done.say);
  expect((await cardOf(store, ADA))?.record.majorAccount).toBe(true);
  must(await undo(store, done.value));
  expect((await cardOf(store, ADA))?.record.majorAccount ?? null).toBeNull();
});

it('has no card of whoever was deleted meanwhile', async () => {
  const store = await filled();
  await deletePeople(store, [BEN]);
  expect(await cardOf(store, BEN)).toBeUndefined();
});
