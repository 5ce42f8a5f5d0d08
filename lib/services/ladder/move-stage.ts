// Moving a person on the ladder: up, down, over several rungs; since today or any day before; with or without a reason.

import { movesOn, type StageMove, standingOn } from '@/lib/journal/stage';
import { type Fact, isStoredDate, momentOf } from '@/lib/model/entry/entry';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { failure, type Result, success } from '@/lib/model/result';
import { dayOf, localMoment, orNow, sayDay } from '@/lib/model/when';
import { editEntry } from '@/lib/services/entry/edit-entry';
import type { Logged } from '@/lib/services/entry/log-touch';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { settle } from '@/lib/services/person/settle';
import type { Receipt } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { once } from '@/lib/store/once';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { movesOf } from '@/lib/store/read/moves';
import { contactById, ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

/** What the rep says of a move. */
export interface Reasons {
  /** What shows it, in the rep's words or as the ids of entries; may be empty. */
  evidence: StageMove['evidence'];
  /** Without any evidence it is a guess, whatever is said here. */
  certainty: StageMove['certainty'];
}

export interface Move extends Reasons {
  person: PersonRef;
  /** 0 takes the person off the ladder. */
  to: number;
  /** Since when: an ISO day, today or before; null means now. */
  at: string | null;
  /** See `once`. */
  once?: string;
}

const given = ({ evidence, certainty }: Reasons): Reasons => {
  const filled = evidence.filter((item) => item.ref || item.text?.trim());
  return { evidence: filled, certainty: filled.length > 0 ? certainty : 'guessed' };
};

const noDay = failure('day', phrase`Not saved: choose the day since when they stand there, today or before.`);

/** A day the rep chose, as it is stored: with the hour where it is today. Null where it is none, or to come. */
function sinceOf({ world }: Store, day: string | null): string | null {
  const now = localMoment(world.now(), world.zone());
  const said = orNow(day, now);
  const holds = isStoredDate(said) && momentOf(said) <= world.now() && dayOf(said, world.zone());
  return said === now || holds ? said : null;
}

/** The moves before and after that day; of the same day all are before. */
function around(moves: readonly StageMove[], since: string, zone: string) {
  const day = `${dayOf(since, zone)}`;
  const later = moves.filter(({ at }) => `${dayOf(at, zone)}` > day);
  return { earlier: moves.filter((move) => !later.includes(move)), later };
}

/**
 * Moves that are dated after that day no longer hold: the rep says where the person stands now. Fails with `day`
 * where the day is none, or to come.
 */
export async function moveStage(store: Store, move: Move): Promise<Result<Logged, 'not-saved' | 'day'>> {
  const { person, once: mark, ...what } = move;
  return once(store, { id: mark, what }, async () => {
    const since = sinceOf(store, move.at);
    if (!since) return noDay;
    const { id, changes } = await settle(store, person);
    const row = await contactById(store, id);
    const ladder = row?.ladder ?? (await defaultLadder(store));
    const { earlier, later } = around(movesOn(ladder, row ? await movesOf(store, row) : []), since, store.world.zone());
    const last = earlier.at(-1);
    const fact = {
      kind: 'stage',
      people: [id],
      // Of two moves on one day the one made last comes last.
      at: last && momentOf(last.at) > momentOf(since) ? last.at : since,
      ladder,
      from: standingOn(ladder, earlier).stage,
      to: move.to,
      ...given(move),
      ...(later.length > 0 && { replaces: later.map(({ entry }) => entry) }),
    };
    const written = await write(store, [...changes, { do: 'fact', fact }]);
    return written.ok ? success({ id, receipt: written.value }) : written;
  });
}

/** The neighbour that another day of this move would change places with; undefined where it stays in its place. */
function overtaken(moves: readonly StageMove[], move: Fact, since: string, zone: string): StageMove | undefined {
  const [at, day] = [moves.findIndex(({ entry }) => entry === move.entry), `${dayOf(since, zone)}`];
  const [before, after] = [at > 0 ? moves[at - 1] : undefined, at < 0 ? undefined : moves[at + 1]];
  if (before && day < `${dayOf(before.at, zone)}`) return before;
  return after && day > `${dayOf(after.at, zone)}` ? after : undefined;
}

const nameOn = (ladder: Ladder | undefined, n: number): string => (ladder ? stageName(ladder, n) : phrase`stage ${n}`);

/** Another day, other reasons for a move that was made. Fails with `day` where the moves would change their order. */
export const editMove = (
  store: Store,
  move: Fact,
  { at, ...reasons }: Reasons & { at: string | null },
): Promise<Result<Receipt, 'not-saved' | 'gone' | 'day'>> =>
  inOneGo(store, async () => {
    const { now, zone } = store.world;
    const since = at === `${dayOf(move.at, zone())}` ? move.at : sinceOf(store, at);
    if (!since) return noDay;
    const row = await contactById(store, move.people[0] ?? '');
    const ladder = String(move.ladder);
    const other = overtaken(movesOn(ladder, row ? await movesOf(store, row) : []), move, since, zone());
    if (!other) return editEntry(store, move, { at: since, ...given(reasons) });
    const name = nameOn((await ladderMap(store)).get(ladder), other.to);
    const day = sayDay(other.at, now(), zone());
    const [only, way] =
      momentOf(other.at) < momentOf(move.at) ? [phrase`only on`, phrase`later`] : [phrase`already on`, phrase`earlier`];
    return failure(
      'day',
      phrase`Not saved: they came to ${name} ${only} ${day}. Choose that day or ${way}, or change that move first.`,
    );
  });
