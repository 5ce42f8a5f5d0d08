// The lists for when there is time: who is on each, put off, worked off by a press and taken back; none of them on Today.
import { expect, it } from 'vitest';
import { putOffPerson } from '@/lib/services/lists/act';
import { seeAside } from '@/lib/services/lists/see-aside';
import { seeToday } from '@/lib/services/lists/today';
import { decideForPeople } from '@/lib/services/person/bulk';
import { write } from '@/lib/store/write';
import { handleOf, idOf } from '../../formats/archives';
import { testStore, testWorld } from '../../store/world';
import { must } from '../notebook';

const [DANA, LUIS] = [idOf(1), idOf(2)];

async function notebook() {
  const store = await testStore(testWorld());
  must(
    await write(store, [
      {
        do: 'contact',
        id: DANA,
        fields: { name: 'Dana Whitfield' },
        handles: [handleOf('email', 'dana@orbit.example', 'employer')],
      },
      { do: 'contact', id: LUIS, fields: { name: 'Luis Ortega', sensitive: true } },
      {
        do: 'fact',
        fact: { kind: 'insight', about: 'value', note: 'Dana Whitfield saves a day', people: [DANA], at: '2026-02-01' },
      },
      { do: 'fact', fact: { kind: 'insight', about: 'value', note: 'A secret', people: [LUIS], at: '2026-02-01' } },
    ]),
  );
  return store;
}
const on = async (store: Awaited<ReturnType<typeof notebook>>, only = '') =>
  (await seeAside(store, only, 50)).map(({ list, rows }) => [list.id, ...rows.map(({ id }) => id)].join(' '));

it('names each on every list that holds, and on Today none of them', async () => {
  const store = await notebook();
  expect(await on(store)).toEqual([`unsaid ${DANA} ${LUIS}`, `would-lose ${DANA}`, `pack ${DANA}`]);
  expect(await on(store, 'pack')).toEqual([`pack ${DANA}`]);
  const groups = (await seeToday(store)).groups.flatMap(({ rows }) => rows.map(({ list }) => list));
  expect(groups.filter((id) => ['unsaid', 'would-lose', 'pack'].includes(id))).toEqual([]);
});

it('each is told of as it comes, with those before it', async () => {
  const store = await notebook();
  const parts: string[][] = [];
  await seeAside(store, '', 50, (lists) => parts.push(lists.flatMap(({ list, rows }) => (rows[0] ? [list.id] : []))));
  expect(parts).toEqual([['unsaid'], ['unsaid', 'would-lose'], ['unsaid', 'would-lose', 'pack']]);
});

it('002-29: whoever was said to be mine is off the list, and on it again once that is taken back', async () => {
  const store = await notebook();
  must(await decideForPeople(store, [DANA], 'personal'));
  expect(await on(store, 'unsaid')).toEqual([`unsaid ${LUIS}`]);
  must(await decideForPeople(store, [DANA], null));
  expect(await on(store, 'unsaid')).toEqual([`unsaid ${DANA} ${LUIS}`]);
});

it('002-19: whoever could not be reached any more has the question beside them, put off until the day', async () => {
  const store = await notebook();
  const [list] = await seeAside(store, 'would-lose', 5);
  const [row] = list?.rows ?? [];
  expect(row?.action.do === 'copy' && row.action.text).toContain('Dana, if you ever change jobs');
  must(await putOffPerson(store, DANA, 'would-lose', 7));
  expect(await on(store, 'would-lose')).toEqual(['would-lose']);
  expect(await on(store, 'unsaid')).toEqual([`unsaid ${DANA} ${LUIS}`]);
});

it('003-09: what a new colleague hears goes without a name, and with it where they allow that', async () => {
  const store = await notebook();
  const text = async () => {
    const [list] = await seeAside(store, 'pack', 5);
    const action = list?.rows[0]?.action;
    return action?.do === 'copy' ? action.text : '';
  };
  expect(await text()).toBe('A customer\n– … saves a day');
  must(
    await write(store, [
      { do: 'fact', fact: { kind: 'consent', scope: ['name'], note: 'Yes', people: [DANA], at: '2026-02-02' } },
    ]),
  );
  expect(await text()).toBe('Dana Whitfield\n– Dana Whitfield saves a day');
});
