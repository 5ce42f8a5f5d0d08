// Answers to oneself: each kept with its day, the newest first, none lost where two copies meet.
import { expect, it } from 'vitest';
import { answerSelf, removeAnswer, selfAnswers } from '@/lib/services/rep/look-back';
import { absorb, takeArchive } from '@/lib/store/archive';
import { undo, write } from '@/lib/store/write';
import { testStore, testWorld } from '../../store/world';
import { must } from '../notebook';

it('when I sold for somebody myself, and why customers do not yet, is kept with its day', async () => {
  const store = await testStore();
  must(await answerSelf(store, 'sold-for', ' The bakery on the corner '));
  must(await answerSelf(store, 'why-not', 'I never asked'));
  expect(await selfAnswers(store)).toMatchObject([
    { question: 'why-not', day: '2026-03-02', text: 'I never asked' },
    { question: 'sold-for', day: '2026-03-02', text: 'The bakery on the corner' },
  ]);
});

it('an answer is taken away, and back', async () => {
  const store = await testStore();
  must(await answerSelf(store, 'sell-for-me', 'Two of them'));
  const [answer] = await selfAnswers(store);
  if (!answer) throw new Error('It was saved.');
  const receipt = must(await removeAnswer(store, answer));
  expect(await selfAnswers(store)).toEqual([]);
  must(await undo(store, receipt));
  expect(await selfAnswers(store)).toEqual([answer]);
});

it.each([
  ['sold-for', '  '],
  ['sold-for', undefined],
  ['sold-for', 'x'.repeat(5_001)],
  ['nothing-asked', 'Yes'],
])('%s answered with %j is refused in words', async (question, text) => {
  const store = await testStore();
  expect(await answerSelf(store, question, text)).toMatchObject({ ok: false, code: 'no-answer' });
  expect(await selfAnswers(store)).toEqual([]);
});

it('two copies that were answered on the same day keep both answers', async () => {
  const [here, there] = [await testStore(testWorld(undefined, 1)), await testStore(testWorld(undefined, 2))];
  must(await answerSelf(here, 'sold-for', 'A bakery'));
  must(await answerSelf(there, 'sold-for', 'A bicycle'));
  must(await absorb(here, await takeArchive(there)));
  expect((await selfAnswers(here)).map(({ text }) => text).toSorted()).toEqual(['A bakery', 'A bicycle']);
});

it('what has another shape is passed over', async () => {
  const store = await testStore();
  must(await write(store, [{ do: 'setting', key: 'review/odd', value: 'Yes' }]));
  expect(await selfAnswers(store)).toEqual([]);
});
