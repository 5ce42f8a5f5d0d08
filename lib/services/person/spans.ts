// The way of one person, cut where they came to another stage: each part with its days and what happened in it.
import { movesOn, type StageMove } from '@/lib/journal/stage';
import { type Fact, momentOf } from '@/lib/model/entry/entry';

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

/** Oldest first. `entries` of one person, in any order; the last part lasts until `now`. What lies ahead is not in it. */
export function spansOf(ladder: string, entries: readonly Fact[], now: number): Span[] {
  const moves = movesOn(ladder, entries);
  const told = entries
    .filter(({ kind, at }) => kind !== 'stage' && momentOf(at) <= now)
    .toSorted((a, b) => momentOf(a.at) - momentOf(b.at));
  // Of the day of a move, what shows it belongs before it.
  const isBefore = ({ at }: Fact, move: StageMove | undefined) => !move || at.slice(0, 10) <= move.at.slice(0, 10);
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
