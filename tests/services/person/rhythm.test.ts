// When a touch would be welcome, from what the whole notebook knows of somebody's beginning.
import { expect, it } from 'vitest';
import { nextTiles } from '@/components/words/next-words';
import { logTouch } from '@/lib/services/entry/log-touch';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { seeToday } from '@/lib/services/lists/today';
import { rhythmPeople, tagPeople } from '@/lib/services/person/bulk';
import { editFacts } from '@/lib/services/person/edit-facts';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { dropCadenceOf, saveCadenceOf } from '@/lib/services/rep/cadences';
import { rulesOf, saveCadence } from '@/lib/services/rep/rules';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { testStore, testWorld } from '../../store/world';
import { must } from '../notebook';

const person = { kind: 'typed', text: 'dana@home.example' } as const;
const log = async (store: Store, chip: string, at: string | null = null) =>
  must(await logTouch(store, { person, chip, line: 'As it was', at })).id;
const tile = async (store: Store) => {
  const view = await seePerson(store, person);
  if (!view?.row) throw new Error('Somebody is there.');
  const reader = { now: store.world.now(), zone: store.world.zone(), isMarked: () => false };
  const [first] = nextTiles(view.row.record, await weighPerson(store, view), reader);
  return `${first?.head}; ${first?.aside}`;
};
const WEEKLY = 'Get in touch by Mar 9; new: weekly is good';
const YEARLY = 'Get in touch from Jun 1; 1 touch in the last year';

it('with a first order today one a week is good', async () => {
  const store = await testStore();
  await log(store, 'order');
  expect(await tile(store)).toBe(WEEKLY);
});

it('a first call says nothing of when it began; met last week does', async () => {
  const store = await testStore();
  const id = await log(store, 'call');
  expect(await tile(store)).toBe(YEARLY);
  must(await editFacts(store, id, { metOn: '2026-02-24' }));
  expect(await tile(store)).toBe(WEEKLY);
});

it('met in 2015, first order today: not new', async () => {
  const store = await testStore();
  must(await editFacts(store, await log(store, 'order'), { metOn: '2015-03-02' }));
  expect(await tile(store)).toBe(YEARLY);
});

it('a customer since 2015 by their stage is not new, whatever was logged', async () => {
  const store = await testStore();
  await log(store, 'order');
  must(await moveStage(store, { person, to: 1, evidence: [], certainty: 'seen', at: '2015-03-02' }));
  expect(await tile(store)).toBe(YEARLY);
});

it('with a rapport nobody is new', async () => {
  const store = await testStore();
  await log(store, 'order');
  must(await moveStage(store, { person, to: 3, evidence: [], certainty: 'seen', at: null }));
  expect(await tile(store)).toBe(YEARLY);
});

it('says when as many as are good have been, when one is due, and by when', async () => {
  const store = await testStore(testWorld());
  for (const at of ['2025-06-02', '2025-09-01', '2025-11-10', '2025-12-01']) await log(store, 'call', at);
  expect(await tile(store)).toBe('Enough for now; 4 touches in the last year; next from Jun 2');
  must(await saveCadence(store, { min: 1, max: 6, newWeeks: 0 }));
  expect(await tile(store)).toBe('A good time to get in touch; 4 touches in the last year; next by Dec 1');
  must(await saveCadence(store, { min: 6, max: 6, newWeeks: 0 }));
  expect(await tile(store)).toBe('Time to get in touch; 4 touches in the last year');
});

it('a rule for a tag holds wherever the rhythm is told, until a number of their own, and is taken away again', async () => {
  const store = await testStore();
  const id = await log(store, 'call');
  must(await tagPeople(store, [id], 'Renewal'));
  const set = must(await saveCadenceOf(store, 'tag/Renewal', { min: 12, max: 12 }));
  expect(await tile(store)).toBe(
    'Get in touch from Apr 1; 1 touch in the last year; 12 touches a year are good (tag “renewal”)',
  );
  must(await rhythmPeople(store, [id], 52));
  expect(await tile(store)).toMatch(/from Mar 9; .*set for them/);
  must(await rhythmPeople(store, [id], null));
  must(await undo(store, set));
  expect(await tile(store)).toBe(YEARLY);
});

it('a rule that cannot be is refused in words', async () => {
  const store = await testStore();
  expect(await saveCadenceOf(store, 'major', { min: 5, max: 4 })).toMatchObject({ say: expect.stringMatching('Swap') });
  expect(await saveCadenceOf(store, 'major', { min: 0, max: 4 })).toMatchObject({ ok: false });
  must(await saveCadenceOf(store, 'major', { min: 1, max: 4 }));
  must(await dropCadenceOf(store, 'major'));
  expect((await rulesOf(store)).cadences).toEqual([]);
});

it('Today says by which rhythm somebody is due', async () => {
  const world = testWorld();
  const store = await testStore(world);
  await log(store, 'call');
  must(await saveCadenceOf(store, 'stage/seven/0', { min: 12, max: 12 }));
  world.pass(31 * 86_400_000);
  const reasons = (await seeToday(store)).groups.flatMap(({ rows }) => rows.map(({ reason }) => reason));
  expect(reasons.join()).toMatch(/12 touches a year are good \(stage 0\)/);
});
