// What the rep answered when they looked back: each answer a setting of its own, so that copies merge without loss.
import * as z from 'zod/mini';
import { SELF_QUESTIONS } from '@/lib/model/advice/self-questions';
import { isStoredDate } from '@/lib/model/entry/entry';
import { failure, type Result } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import type { Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

const PREFIX = 'review/';
const LONGEST = 5_000;

const Stored = z.object({
  question: z.string(),
  day: z.string().check(z.refine(isStoredDate)),
  text: z.string(),
});

export interface SelfAnswer extends z.infer<typeof Stored> {
  /** Key of the setting. */
  key: string;
}

/** All answers, the newest first; taken-away ones leave an empty setting behind. */
export async function selfAnswers({ db }: Store): Promise<SelfAnswer[]> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray();
  const answers = rows.flatMap(({ key, value }) => {
    const { data } = Stored.safeParse(value);
    return data ? [{ ...data, key }] : [];
  });
  return answers.toSorted((a, b) => (`${a.day}${a.key}` < `${b.day}${b.key}` ? 1 : -1));
}

/** Keeps an answer of today. `question`: the id of one of `SELF_QUESTIONS`. */
export async function answerSelf(
  store: Store,
  question: string,
  said: unknown,
): Promise<Result<Receipt, 'not-saved' | 'no-answer'>> {
  const { world } = store;
  const text = typeof said === 'string' ? said.trim() : '';
  if (!text || !SELF_QUESTIONS.some(({ id }) => id === question))
    return failure('no-answer', 'Not saved: the answer is empty. Write a line, then save it.');
  if (text.length > LONGEST)
    return failure('no-answer', `Not saved: the answer is longer than ${LONGEST} characters. Shorten it.`);
  const value = { question, day: localMoment(world.now(), world.zone()).slice(0, 10), text };
  return write(store, [{ do: 'setting', key: `${PREFIX}${world.newId()}`, value }]);
}

export const removeAnswer = (store: Store, { key }: SelfAnswer): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'setting', key, value: null }]);
