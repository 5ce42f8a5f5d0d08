// Answers to the standing questions: each an insight of its own, all in one write.

import { STANDING, STANDING_QUESTIONS } from '@/lib/model/advice/standing-questions';
import { failure, success } from '@/lib/model/result';
import { dayOf, localMoment } from '@/lib/model/when';
import type { Change } from '@/lib/store/change';
import { once } from '@/lib/store/once';
import { contactById } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

/**
 * `answers`: what they said, by id of the question; empty ones are skipped. Fails with `nothing` where all are. `id`: see
 * `once`.
 */
export const logAnswers = (
  store: Store,
  person: string,
  answers: Readonly<Record<string, string>>,
  id?: string,
): Promise<Saved> =>
  once(store, { id, what: [person, answers] }, async () => {
    const row = await contactById(store, person);
    if (!row) return failure('gone', phrase`Not saved: this person was deleted meanwhile. Undo the deletion first.`);
    const zone = store.world.zone();
    const at = localMoment(store.world.now(), zone);
    const changes = STANDING_QUESTIONS.flatMap(({ id: question, about, again }): Change[] => {
      const note = (answers[question] ?? '').trim();
      const checkAgainOn = dayOf(at, zone).add({ months: again }).toString();
      const fact = { kind: 'insight', people: [row.id], at, note, about, checkAgainOn, [STANDING]: question };
      return note ? [{ do: 'fact', fact }] : [];
    });
    if (changes.length === 0)
      return failure('nothing', phrase`Not saved: no question was answered. Answer one, or close.`);
    const written = await write(store, changes);
    return written.ok ? success({ id: row.id, receipt: written.value }) : written;
  });
