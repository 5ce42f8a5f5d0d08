// Which question comes first: never answered before long ago before lately.
import { expect, it } from 'vitest';
import { journal } from '@/lib/journal';
import { inOrderToAsk, STANDING_QUESTIONS } from '@/lib/model/advice/standing-questions';
import { entryOf } from '../../journal/entries';

let n = 0;
const insight = (at: string, fields: Record<string, unknown>) => {
  n += 1;
  return entryOf('insight', { at, ...fields }, n);
};
const order = (...entries: ReturnType<typeof insight>[]) => inOrderToAsk(entries).map(({ question }) => question.id);
const ids = STANDING_QUESTIONS.map(({ id }) => id);

it('each has an id of its own and is about something insights know', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const about = journal.get('insight')?.form.find(({ name }) => name === 'about');
  const known = about && 'choices' in about ? about.choices.map(({ id }) => id) : [];
  for (const question of STANDING_QUESTIONS) {
    expect(known).toContain(question.about);
    expect(question.ask).toMatch(/^[A-Z].*\?$/);
    expect(question.again).toBeGreaterThan(0);
  }
});

it('without an answer they come as they stand', () => expect(order()).toEqual(ids));

it('answered ones come last, the latest at the end', () => {
  const answered = order(
    insight('2026-02-01', { about: 'trend', standing: 'trend' }),
    insight('2025-02-01', { about: 'fit', standing: 'fit' }),
  );
  expect(answered.slice(-2)).toEqual(['fit', 'trend']);
  expect(answered.slice(0, -2)).toEqual(ids.filter((id) => id !== 'trend' && id !== 'fit'));
});

it('an insight logged by hand answers too; of two about the same only the one that was asked', () => {
  expect(order(insight('2026-02-01', { about: 'praise' })).at(-1)).toBe('praise');
  expect(order(insight('2026-02-01', { about: 'praise', standing: 'rescue' })).at(-1)).toBe('rescue');
  expect(order({ ...insight('2026-02-01', { about: 'trend' }), deleted: true })).toEqual(ids);
  expect(order(entryOf('interaction', { type: 'call' }, 99))).toEqual(ids);
});
