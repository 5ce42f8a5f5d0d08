// What the rep answered when they looked back: each answer a setting of its own, so that copies merge without loss.

import type * as z from 'zod/mini';
import { SELF_QUESTIONS } from '@/lib/model/advice/self-questions';
import { failure, type Result } from '@/lib/model/result';
import { SELF_ANSWERS } from '@/lib/model/settings/records';
import { localMoment } from '@/lib/model/when';
import type { Receipt } from '@/lib/store/change';
import { once } from '@/lib/store/once';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

const LONGEST = 5_000;

export interface SelfAnswer extends z.infer<typeof SELF_ANSWERS.schema> {
  id: string;
}

/** All answers, the newest first. */
export async function selfAnswers(store: Store): Promise<SelfAnswer[]> {
  const answers = (await settingsUnder(store, SELF_ANSWERS)).map(({ id, value }) => ({ ...value, id }));
  return answers.toSorted((a, b) => (`${a.day}${a.id}` < `${b.day}${b.id}` ? 1 : -1));
}

/** Keeps an answer of today. `question`: the id of one of `SELF_QUESTIONS`. `id`: see `once`. */
export async function answerSelf(
  store: Store,
  question: string,
  said: unknown,
  id?: string,
): Promise<Result<Receipt, 'not-saved' | 'no-answer'>> {
  const { world } = store;
  const text = typeof said === 'string' ? said.trim() : '';
  if (!text || !SELF_QUESTIONS.some(({ id }) => id === question))
    return failure('no-answer', phrase`Not saved: the answer is empty. Write a line, then save it.`);
  if (text.length > LONGEST)
    return failure('no-answer', phrase`Not saved: the answer is longer than ${LONGEST} characters. Shorten it.`);
  const value = { question, day: localMoment(world.now(), world.zone()).slice(0, 10), text };
  return once(store, { id, what: value }, () =>
    write(store, [{ do: 'setting', key: SELF_ANSWERS.prefix + world.newId(), value }]),
  );
}

export const removeAnswer = (store: Store, { id }: SelfAnswer): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'setting', key: SELF_ANSWERS.prefix + id, value: null }]);
