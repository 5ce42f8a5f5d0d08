// The numbers of the rules: as they are in the beginning, as the rep sets them, and used where they count.
import { expect, it } from 'vitest';
import { nextTiles } from '@/components/words/next-words';
import { DEFAULT_CADENCE } from '@/lib/model/advice/cadence';
import { DEFAULT_FATIGUE } from '@/lib/model/advice/reference-guard';
import { logTouch } from '@/lib/services/entry/log-touch';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { rulesOf, saveCadence, saveFatigue } from '@/lib/services/rep/rules';
import { undo, write } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { must } from '../notebook';

it('are the defaults until they are set, and again when that is undone', async () => {
  const store = await testStore();
  expect(await rulesOf(store)).toEqual({ cadence: DEFAULT_CADENCE, cadences: [], fatigue: DEFAULT_FATIGUE });
  const receipt = must(await saveCadence(store, { min: 2, max: 6, newWeeks: 0 }));
  must(await saveFatigue(store, { asks: 1, days: 30, restDays: 0 }));
  expect(await rulesOf(store)).toEqual({
    cadence: { min: 2, max: 6, newWeeks: 0 },
    cadences: [],
    fatigue: { asks: 1, days: 30, restDays: 0 },
  });
  must(await undo(store, receipt));
  expect((await rulesOf(store)).cadence).toEqual(DEFAULT_CADENCE);
});

it.each([
  { min: 3, max: 2, newWeeks: 8 },
  { min: 0, max: 4, newWeeks: 8 },
  { min: 1, newWeeks: 8 },
  { min: 1.5, max: 4, newWeeks: 8 },
  { min: 1, max: 9_999, newWeeks: 8 },
  { min: 1, max: 4 },
  { min: 1, max: 4, newWeeks: 53 },
])('touches of %j are refused in words, and nothing changes', async (draft) => {
  const store = await testStore();
  expect(await saveCadence(store, draft)).toMatchObject({
    ok: false,
    say: expect.stringMatching(/^Not saved: .*\.$/),
  });
  expect((await rulesOf(store)).cadence).toEqual(DEFAULT_CADENCE);
});

it.each([
  { asks: 0, days: 90, restDays: 30 },
  { asks: 2, days: 90 },
  { asks: 2, days: 90, restDays: -1 },
])('asks of %j are refused in words', async (draft) =>
  expect(await saveFatigue(await testStore(), draft)).toMatchObject({ ok: false, code: 'bad-rule' }),
);

it('what has another shape counts as never set', async () => {
  const store = await testStore();
  must(await write(store, [{ do: 'setting', key: 'cadence', value: 'often' }]));
  expect((await rulesOf(store)).cadence).toEqual(DEFAULT_CADENCE);
});

it('touches set before the first weeks could be stay as they are', async () => {
  const store = await testStore();
  must(await write(store, [{ do: 'setting', key: 'cadence', value: { min: 2, max: 6 } }]));
  expect((await rulesOf(store)).cadence).toEqual({ min: 2, max: 6, newWeeks: DEFAULT_CADENCE.newWeeks });
});

it('decide when a touch is welcome and when to ask', async () => {
  const store = await testStore();
  const person = { kind: 'typed', text: 'dana@orbit.example' } as const;
  const { id } = must(await logTouch(store, { person, chip: 'call', line: '', at: '2026-02-20' }));
  const given = { valueGiven: 'A list of caterers' };
  must(await logTouch(store, { person, chip: 'call', line: '', at: '2026-02-20', more: given }));
  must(await logTouch(store, { person, chip: 'ask', line: 'A reference?', at: '2026-02-21' }));
  const heads = async () => {
    const view = await seePerson(store, { kind: 'known', id });
    const said = view && (await weighPerson(store, view));
    const reader = { now: store.world.now(), zone: store.world.zone(), isMarked: () => false };
    return nextTiles(view?.row?.record ?? null, said, reader).map(({ head }) => head);
  };
  expect(await heads()).toEqual(['Get in touch from May 22', 'Ask from Mar 23', 'Work address only']);
  must(await saveCadence(store, { min: 12, max: 36, newWeeks: 0 }));
  must(await saveFatigue(store, { asks: 2, days: 30, restDays: 5 }));
  expect(await heads()).toEqual(['A good time to get in touch', 'OK to ask', 'Work address only']);
});
