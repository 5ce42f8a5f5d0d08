// A season with a goal: whatever visit falls into it counts, and nothing else; without a goal there is none.
import { expect, it } from 'vitest';
import { saveSeason, seasonGoal } from '@/lib/services/rep/season-goal';
import type { Change } from '@/lib/store/change';
import { undo, write } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { DANA, must } from '../notebook';

const visit = (at: string, halfDays?: number): Change => ({
  do: 'fact',
  fact: { kind: 'observation', people: [DANA], at, note: '', ...(halfDays && { halfDays }) },
});

/** Today is 2 March 2026. */
const notebook = async () => {
  const store = await testStore();
  must(
    await write(store, [
      { do: 'contact', id: DANA, fields: { name: 'Dana Whitfield' } },
      ...['2026-01-31', '2026-02-01', '2026-03-02T08:00+01:00', '2026-04-01'].map((at) => visit(at)),
      visit('2026-03-31', 4),
      { do: 'fact', fact: { kind: 'interaction', type: 'visit', people: [DANA], at: '2026-02-02', note: '' } },
    ]),
  );
  return store;
};

it('counts the visits of its days, with any customer, and never a call', async () => {
  const store = await notebook();
  expect(await seasonGoal(store)).toBeNull();
  must(await saveSeason(store, { from: '2026-02-01', to: '2026-03-31', days: 6 }));
  expect(await seasonGoal(store)).toEqual({ from: '2026-02-01', to: '2026-03-31', days: 6, spent: 3, when: 'now' });
});

it.each([
  [
    { from: '2026-06-01', to: '2026-08-31', days: 6 },
    { spent: 0, when: 'ahead' },
  ],
  [
    { from: '2026-03-02', to: '2026-03-02', days: 1 },
    { spent: 0.5, when: 'now' },
  ],
  [
    { from: '2026-01-01', to: '2026-01-31', days: 2 },
    { spent: 0.5, when: 'past' },
  ],
])('of %j says where it stands', async (draft, said) => {
  const store = await notebook();
  must(await saveSeason(store, draft));
  expect(await seasonGoal(store)).toMatchObject(said);
});

it('is taken away by clearing it, and back by undoing that', async () => {
  const store = await notebook();
  must(await saveSeason(store, { from: '2026-02-01', to: '2026-03-31', days: 6 }));
  const receipt = must(await saveSeason(store, { from: '', to: undefined, days: null }));
  expect(await seasonGoal(store)).toBeNull();
  must(await undo(store, receipt));
  expect(await seasonGoal(store)).toMatchObject({ days: 6 });
});

it.each([
  { from: '2026-08-31', to: '2026-06-01', days: 6 },
  { from: '2026-06-01', to: '', days: 6 },
  { from: '2026-06-01', to: '2026-08-31' },
  { from: '2026-06-01', to: '2026-08-31', days: 0 },
  { from: 'June', to: '2026-08-31', days: 6 },
])('%j is refused in words, and nothing changes', async (draft) => {
  const store = await notebook();
  expect(await saveSeason(store, draft)).toMatchObject({ ok: false, code: 'bad-season' });
  expect(await seasonGoal(store)).toBeNull();
});
