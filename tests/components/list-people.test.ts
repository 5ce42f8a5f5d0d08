// Who is on the People page: of everybody the first come before all names are read, and no other list comes in parts.
import { expect, it } from 'vitest';
import { listPeople, type PeopleListed } from '@/entrypoints/notebook/people/list-people';
import { readView, type View } from '@/entrypoints/notebook/people/view';
import { write } from '@/lib/store/write';
import { must, named } from '../store/changes';
import { testStore } from '../store/world';

async function listed(of: Partial<View>) {
  const store = await testStore();
  const people = Array.from({ length: 620 }, (_, n) => named(store.world.newId(), { name: `Person ${n}` }));
  must(await write(store, people));
  const parts: PeopleListed[] = [];
  const all = await listPeople(store, { ...readView(new URLSearchParams()), ...of }, false, (part) => parts.push(part));
  return { parts, all };
}

it('the first of everybody, with how many there are in all', async () => {
  const { parts, all } = await listed({});
  expect(parts.map(({ ids, count }) => [ids.length, count])).toEqual([[500, 620]]);
  expect(parts[0]?.ids).toEqual(all.ids.slice(0, 500));
  expect([all.ids.length, all.count]).toEqual([620, 620]);
});

it.each<[string, Partial<View>]>([
  ['the other way round', { down: true }],
  ['by the last touch', { order: 'last' }],
  ['sifted', { facets: ['status/lost'] }],
  ['on a stage', { stages: [1] }],
  ['searched', { query: 'person 7' }],
])('%s there is nothing before all of it', async (_, of) => {
  const { parts, all } = await listed(of);
  expect(parts).toEqual([]);
  expect(all.count).toBe(all.ids.length);
});
