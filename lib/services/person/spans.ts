// The way of one person, cut where they came to another stage: each part with its days and what happened in it.
import { movesOn, type StageMove } from '@/lib/journal/stage';
import { type Fact, momentOf } from '@/lib/model/entry/entry';

/** Length of an ISO day. */
const DAY = 10;

export interface Span {
  stage: number;
  /** What led to it; null before the first move. */
  move: StageMove | null;
  /** First and last moment, in milliseconds since 1970; `from` is that of the first entry where nothing led to it. */
  from: number;
  until: number;
  /** Oldest first; moves are none. */
  entries: Fact[];
}

/**
 * Of the day of a move, what shows it belongs before it; where both have their hour, the hours say, and
 * within a minute which was written first: ids are in order. */
function isBefore({ at, entry }: Fact, move: StageMove | undefined): boolean {
  if (!move) return true;
  const timed = at.length > DAY && move.at.length > DAY;
  if (!timed) return at.slice(0, DAY) <= move.at.slice(0, DAY);
  const [here, there] = [momentOf(at), momentOf(move.at)];
  return here < there || (here === there && entry < move.entry);
}

/** Oldest first. `entries` of one person, in any order; the last part lasts until `now`. What lies ahead is not in it. */
export function spansOf(ladder: string, entries: readonly Fact[], now: number): Span[] {
  const moves = movesOn(ladder, entries);
  const told = entries
    .filter(({ kind, at }) => kind !== 'stage' && momentOf(at) <= now)
    .toSorted((a, b) => momentOf(a.at) - momentOf(b.at));
  const parts = [null, ...moves].map((move, n): Span => {
    const next = moves[n];
    const inside = told.filter((entry) => isBefore(entry, next) && !(move && isBefore(entry, move)));
    const until = next ? momentOf(next.at) : now;
    const [first] = inside;
    const from = move ? momentOf(move.at) : first ? momentOf(first.at) : until;
    return { stage: move?.to ?? 0, move, from, until, entries: inside };
  });
  return parts.filter(({ move, entries: inside }) => move || inside.length > 0);
}
