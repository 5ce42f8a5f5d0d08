// Answers to the standing questions: one write, one undo, a day to ask again.
import { expect, it } from 'vitest';
import { logAnswers } from '@/lib/services/entry/log-answers';
import { addPerson } from '@/lib/services/person/add-person';
import { timeline } from '@/lib/store/read/read';
import { undo } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { must } from '../notebook';

async function notebook() {
  const store = await testStore();
  const { id } = must(await addPerson(store, { kind: 'typed', text: 'Dana Whitfield' }));
  const entries = async () => (await timeline(store, { id, also: [] })).entries;
  return { store, id, entries };
}

it('each answer is an insight of its own, the skipped ones are none', async () => {
  const { store, id, entries } = await notebook();
  const { receipt } = must(
    await logAnswers(store, id, { trend: ' Fewer jars ', fit: '  ', rescue: 'Sally stayed late' }),
  );
  expect((await entries()).toReversed()).toMatchObject([
    { kind: 'insight', about: 'trend', standing: 'trend', note: 'Fewer jars', checkAgainOn: '2027-03-02' },
    { kind: 'insight', about: 'praise', standing: 'rescue', note: 'Sally stayed late', checkAgainOn: '2027-03-02' },
  ]);
  must(await undo(store, receipt));
  expect(await entries()).toEqual([]);
});

it.each([{}, { trend: ' ' }, { weather: 'Rain' }])('%j is nothing to save', async (answers) => {
  const { store, id, entries } = await notebook();
  expect(await logAnswers(store, id, answers)).toMatchObject({ ok: false, code: 'nothing' });
  expect(await entries()).toEqual([]);
});

it('somebody deleted meanwhile is said so', async () => {
  const { store } = await notebook();
  expect(await logAnswers(store, 'nobody', { trend: 'x' })).toMatchObject({ ok: false, code: 'gone' });
});
