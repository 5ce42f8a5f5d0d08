// A move on the ladder: from where to where, why, and how sure the rep is.

import * as z from 'zod/mini';
import { readClock, TRUSTED_AHEAD_MS } from '@/lib/model/clock';
import { Fact, momentOf } from '@/lib/model/entry/entry';
import { CERTAINTIES, type Certainty } from '@/lib/model/ladder/certainty';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { msOf } from '@/lib/model/moment';
import { phrase } from '@/lib/words';
import { journalKind } from './kind';

const step = z.number().check(z.int(), z.minimum(0), z.maximum(20));

const StageMove = z.extend(Fact, {
  kind: z.literal('stage'),
  ladder: z.string(),
  from: step,
  to: step,
  /** Text in the rep's words, or the id of an entry that shows it, with how sure the rep was of that entry. */
  evidence: z.array(
    z.looseObject({
      text: z.optional(z.string().check(z.maxLength(2_000))),
      ref: z.optional(z.string()),
      certainty: z.optional(z.enum(CERTAINTIES)),
    }),
  ),
  certainty: z.enum(CERTAINTIES),
  /** What was missed before they came to it, in the rep's words: a chance, a word, a stage. */
  missed: z.optional(z.string().check(z.maxLength(2_000))),
  /** ISO instant at which it was written down, by that computer's clock; absent before there was this field. */
  written: z.optional(z.string()),
  /** Entries of moves with a later day that no longer hold: the rep has learned better since when they stand here. */
  replaces: z.optional(z.array(z.string())),
});
export type StageMove = z.infer<typeof StageMove>;

/** Stages jumped over on the way up, by number. */
export const skipped = (from: number, to: number): number[] =>
  to > from + 1 ? Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i) : [];

export interface Standing {
  stage: number;
  /** When it was reached, as the rep dated it; undefined on the ground. */
  since?: string;
  certainty?: Certainty;
}

/** Stamps of two devices, or of two notebooks in one, can be the same: then the name of the fact decides. */
const isLater = (a: StageMove, b: StageMove): boolean => (a.clock === b.clock ? a.id > b.id : a.clock > b.clock);

const writtenAt = ({ written, clock }: StageMove): number => msOf(written ?? '') || readClock(clock).ms;

/**
 * Moves whose date can be believed: a later move was never written more than a day before it. A date that lay ahead
 * when somebody moved on is a slip of the pen, or of a clock, and must not hold the stage until that day comes.
 */
function believed(moves: readonly StageMove[]): StageMove[] {
  let written = Number.POSITIVE_INFINITY;
  return moves
    .toSorted((a, b) => (isLater(b, a) ? 1 : -1))
    .filter((move) => {
      const fits = momentOf(move.at) <= written + TRUSTED_AHEAD_MS;
      written = Math.min(written, writtenAt(move));
      return fits;
    });
}

/** The moves on a ladder that hold, by date, then by clock. Order in `facts` does not matter. */
export function movesOn(ladder: string, facts: readonly Fact[]): StageMove[] {
  const moves = facts.filter((fact) => fact.kind === 'stage' && fact.ladder === ladder && !fact.deleted) as StageMove[];
  const replaced = new Set(moves.flatMap(({ replaces = [] }) => replaces));
  return believed(moves)
    .filter(({ entry }) => !replaced.has(entry))
    .sort((a, b) => momentOf(a.at) - momentOf(b.at) || (isLater(a, b) ? 1 : -1));
}

/** Where somebody stands on a ladder: by the last move that holds. */
export function standingOn(ladder: string, facts: readonly Fact[]): Standing {
  const last = movesOn(ladder, facts).at(-1);
  return last && last.to > 0 ? { stage: last.to, since: last.at, certainty: last.certainty } : { stage: 0 };
}

function describe(move: StageMove, ladder: Ladder | undefined): { line: string; aside?: string } {
  const name = (n: number) => (ladder ? stageName(ladder, n) : phrase`stage ${n}`);
  const over = skipped(move.from, move.to);
  const asides = [
    ...(move.to < move.from ? [phrase`a step back from ${name(move.from)}`] : []),
    ...(over.length > 0 ? [phrase`skipped ${over.map(name).join(', ')}`] : []),
    ...move.evidence.flatMap((item) => (item.text ? [item.text] : [])),
    ...(move.missed?.trim() ? [phrase`missed: ${move.missed.trim()}`] : []),
  ];
  const line = move.to === 0 ? phrase`Taken off the ladder: ${name(0)}` : phrase`Now ${move.to} ${name(move.to)}`;
  return asides.length > 0 ? { line, aside: asides.join('; ') } : { line };
}

export default journalKind<StageMove>({
  kind: 'stage',
  schema: StageMove,
  chips: [],
  form: [],
  read: (move, { ladderOf }) => ({
    icon: move.to < move.from ? 'down' : 'up',
    label: phrase`Stage`,
    ...describe(move, ladderOf(move.ladder)),
  }),
  evidence: () => [],
});
