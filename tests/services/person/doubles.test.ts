// Suspected doubles in a notebook: merged and taken back, remembered as two, forgotten with whoever is erased.
import { expect, it } from 'vitest';
import { APART } from '@/lib/model/settings/apart';
import { findDoubles, standingDoubles, tellApart } from '@/lib/services/person/doubles';
import { mergePeople } from '@/lib/services/person/merge-people';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { call, DANA, LUIS, must, named } from '../../store/changes';
import { testStore } from '../../store/world';

async function filled(): Promise<Store> {
  const store = await testStore();
  const fields = { name: 'Dana Whitfield', organisation: 'Orbit Foods' };
  must(await write(store, [named(DANA, fields), named(LUIS, fields), call([LUIS])]));
  return store;
}
async function shown(store: Store): Promise<string[]> {
  const pairs = (await findDoubles(store)) ?? [];
  return (await standingDoubles(store, pairs, 20)).found.map(({ kept, other }) => `${kept.id} ${other.id}`);
}

it('the one with more entries keeps the record; merged they are no pair, and one again once that is undone', async () => {
  const store = await filled();
  expect(await shown(store)).toEqual([`${LUIS} ${DANA}`]);
  const merged = await mergePeople(store, LUIS, DANA);
  if (!merged.ok) throw new Error(merged.say);
  expect(await shown(store)).toEqual([]);
  must(await undo(store, merged.value.receipt));
  expect(await shown(store)).toEqual([`${LUIS} ${DANA}`]);
});

it('two people are remembered as two, until that is taken back', async () => {
  const store = await filled();
  const told = must(await tellApart(store, { ids: [DANA, LUIS] }));
  expect(await shown(store)).toEqual([]);
  must(await undo(store, told));
  expect(await shown(store)).toHaveLength(1);
});

it('a pair found before somebody was merged elsewhere is shown no more', async () => {
  const store = await filled();
  const pairs = (await findDoubles(store)) ?? [];
  await mergePeople(store, LUIS, DANA);
  expect((await standingDoubles(store, pairs, 20)).found).toEqual([]);
});

it('who is erased leaves nothing of it behind', async () => {
  const store = await filled();
  must(await tellApart(store, { ids: [DANA, LUIS] }));
  expect(await erasePerson(store, DANA, 'asked')).toMatchObject({ ok: true });
  expect(await settingsUnder(store, APART)).toEqual([]);
});

it('is broken off when nobody looks any more', async () => {
  expect(await findDoubles(await filled(), () => false)).toBeNull();
});
