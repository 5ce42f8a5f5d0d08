// Moving a person on the ladder: up, down, over several rungs; with or without a reason.
import type { StageMove } from '@/lib/journal/stage';
import { type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import type { Logged } from '@/lib/services/entry/log-touch';
import { type PersonRef, settle } from '@/lib/services/person/person-ref';
import { once } from '@/lib/store/once';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

export interface Move {
  person: PersonRef;
  /** 0 takes the person off the ladder. */
  to: number;
  /** What shows it, in the rep's words or as the ids of entries; may be empty. */
  evidence: StageMove['evidence'];
  /** Without any evidence it is a guess, whatever is said here. */
  certainty: StageMove['certainty'];
  /** A stored date; null means now. */
  at: string | null;
  /** See `once`. */
  once?: string;
}

export async function moveStage(store: Store, move: Move): Promise<Result<Logged, 'not-saved'>> {
  const { person, once: mark, ...what } = move;
  return once(store, { id: mark, what }, async () => {
    const { id, changes } = await settle(store, person);
    const row = await contactById(store, id);
    const evidence = move.evidence.filter((item) => item.ref || item.text?.trim());
    const fact = {
      kind: 'stage',
      people: [id],
      at: move.at ?? localMoment(store.world.now(), store.world.zone()),
      ladder: row?.ladder ?? (await defaultLadder(store)),
      from: row?.stage ?? 0,
      to: move.to,
      evidence,
      certainty: evidence.length > 0 ? move.certainty : 'guessed',
    };
    const written = await write(store, [...changes, { do: 'fact', fact }]);
    return written.ok ? success({ id, receipt: written.value }) : written;
  });
}
