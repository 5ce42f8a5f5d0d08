// The practice notebook: made of its own, the same on the same day, and with somebody on every list and page.
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { lists, namedBy } from '@/lib/lists';
import { ASIDE, GROUPS } from '@/lib/lists/reading/list';
import { LIMITS, MINE } from '@/lib/model/settings/rep';
import { beginPractice, practiceWorld } from '@/lib/practice/begin';
import { happenings } from '@/lib/practice/happenings';
import { PEOPLE } from '@/lib/practice/people';
import { stories } from '@/lib/practice/story';
import { seeQuarter } from '@/lib/services/lists/see-quarter';
import { seeToday } from '@/lib/services/lists/today';
import { personOf, ruled, weighAll } from '@/lib/services/lists/weigh';
import { eraseEverything } from '@/lib/services/safety/erase-everything';
import { openStore } from '@/lib/store/open';
import { settingOf } from '@/lib/store/read/settings';
import { isPractice, PRACTICE_NAME, type Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { testStore, testWorld } from '../store/world';
import { digestOf } from './digest';

const open: Store[] = [];
afterEach(() => {
  for (const { db } of open.splice(0)) db.dexie.close();
});

async function practised(own?: Store): Promise<Store> {
  const from = own ?? (await testStore());
  expect(await beginPractice(from)).toMatchObject({ ok: true });
  const opened = await openStore(practiceWorld(from.world), PRACTICE_NAME);
  if (!opened.ok) throw new Error(opened.say);
  open.push(opened.value);
  return opened.value;
}

test('forty people, three years up to today, each on the stage their line says', async () => {
  const store = await practised();
  expect(isPractice(store)).toBe(true);
  const rows = await store.db.contacts.toArray();
  const said = PEOPLE.map((line) => line.split('|'));
  expect(rows.map(({ record, stage }) => [record.name, stage]).sort()).toEqual(
    said.map(([name, , , stage]) => [name, Number(stage)]).sort(),
  );
  expect(rows).toHaveLength(40);
  const days = (await store.db.journal.toArray()).map(({ record }) => record.at).sort();
  expect(days.length).toBeGreaterThan(600);
  expect(days[0]).toMatch(/^2023-0[34]/);
  expect(days.at(-1)).toBe('2026-02-28');
});

test('what names another entry names one that is there, of the same person', async () => {
  const store = await practised();
  const all = (await store.db.journal.toArray()).map(({ record }) => record);
  const peopleOf = new Map(all.map(({ entry, people }) => [entry, people.join()]));
  const named = all.flatMap((fact) => {
    const { repeatOf, plan, evidence } = fact as { repeatOf?: string; plan?: string; evidence?: { ref?: string }[] };
    return [repeatOf, plan, ...(evidence ?? []).map(({ ref }) => ref ?? 'nothing')].flatMap((ref) =>
      ref ? [[peopleOf.get(ref), fact.people.join()]] : [],
    );
  });
  expect(named.length).toBeGreaterThan(90);
  expect(named.filter(([of, who]) => of !== who)).toEqual([]);
});

test('the same day gives the same notebook', () => {
  const day = (ago: number) => Temporal.PlainDate.from('2026-03-02').subtract({ days: ago }).toString();
  expect(stories(day)).toEqual(stories(day));
  const known = Object.keys(happenings(day));
  const told = new Set(PEOPLE.flatMap((line) => (line.split('|')[7] ?? '').split(' ').filter(Boolean)));
  expect([...told].filter((one) => !known.includes(one))).toEqual([]);
  expect(known.filter((one) => !told.has(one))).toEqual([]);
});

test('every group of Today names somebody, and all is said of invented addresses', async () => {
  const store = await practised();
  const { ladders, rules } = await ruled(store);
  const named = new Map<string, number>();
  const all = (await store.db.journal.toArray()).map(({ record }) => record).sort((a, b) => (a.at < b.at ? 1 : -1));
  for (const row of await store.db.contacts.toArray()) {
    expect(row.record.handles.every(({ value }) => value.endsWith('.example'))).toBe(true);
    const facts = all.filter(({ people }) => people.includes(row.id));
    for (const [list] of namedBy(personOf(row, ladders), facts, store.world.now(), rules)?.marks ?? [])
      named.set(list, (named.get(list) ?? 0) + 1);
  }
  const without = lists.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  expect(without).toEqual([]);
  expect(new Set(lists.map(({ group }) => group))).toEqual(new Set([...GROUPS, ASIDE]));
});

test('Today has somebody in each of its groups, and more to go and see than is planned', async () => {
  const store = await practised();
  await weighAll(store);
  const { groups } = await seeToday(store, null, 50);
  expect(groups.map(({ group, total }) => [group, total > 0])).toEqual(GROUPS.map((group) => [group, true]));
  expect((await seeQuarter(store)).planned).toHaveLength(2);
});

test('the rep’s own notebook is only read; who they are and how far sites may be read goes along', async () => {
  const own = await testStore();
  await write(own, [
    { do: 'setting', key: MINE.key, value: ['me@work.example'] },
    { do: 'setting', key: LIMITS.key, value: { linkedin: 'address' } },
    { do: 'contact', id: own.world.newId(), fields: { name: 'Kept As It Is' } },
  ]);
  const before = await digestOf(own);
  const store = await practised(own);
  expect(await settingOf(store, MINE)).toEqual(['me@work.example']);
  expect(await settingOf(store, LIMITS)).toEqual({ linkedin: 'address' });
  await write(store, [{ do: 'contact', id: store.world.newId(), fields: { name: 'Only Practice' } }]);
  expect(await digestOf(own)).toBe(before);
  await write(own, [{ do: 'contact', id: own.world.newId(), fields: { name: 'Somebody' } }]);
  expect(await digestOf(own)).not.toBe(before);
});

test('begun anew it is as at first, and erasing everything takes it along', async () => {
  const own = await testStore();
  const first = await practised(own);
  await write(first, [{ do: 'contact', id: first.world.newId(), fields: { name: 'Only Practice' } }]);
  first.db.dexie.close();
  const again = await practised(own);
  expect(await again.db.contacts.count()).toBe(40);
  again.db.dexie.close();
  expect(await eraseEverything(own)).toMatchObject({ ok: true });
  expect(await Dexie.exists(PRACTICE_NAME)).toBe(false);
});

test('a disk that is full is said, and leaves nothing behind', async () => {
  const own = await testStore();
  const begun = await beginPractice({ ...own, world: { ...testWorld(), newId: () => 'no id' } });
  expect(begun).toMatchObject({ ok: false, say: expect.stringMatching(/^Practising did not begin: /) });
  expect(await Dexie.exists(PRACTICE_NAME)).toBe(false);
});
