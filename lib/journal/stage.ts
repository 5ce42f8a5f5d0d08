// A move on the ladder: from where to where, why, and how sure the rep is.
import * as z from 'zod/mini';
import { Fact, momentOf } from '@/lib/model/entry/entry';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { journalKind } from './kind';

const step = z.number().check(z.int(), z.minimum(0), z.maximum(20));

const StageMove = z.extend(Fact, {
  kind: z.literal('stage'),
  ladder: z.string(),
  from: step,
  to: step,
  /** Text in the rep's words, or the id of an entry that shows it. */
  evidence: z.array(
    z.looseObject({ text: z.optional(z.string().check(z.maxLength(2_000))), ref: z.optional(z.string()) }),
  ),
  certainty: z.enum(['seen', 'told', 'guessed']),
});
export type StageMove = z.infer<typeof StageMove>;

/** Stages jumped over on the way up, by number. */
export const skipped = (from: number, to: number): number[] =>
  to > from + 1 ? Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i) : [];

export interface Standing {
  stage: number;
  /** When it was reached, as the rep dated it; undefined on the ground. */
  since?: string;
  certainty?: StageMove['certainty'];
}

/** Where somebody stands on a ladder: the last move by date, then by clock. Order in `facts` does not matter. */
export function standingOn(ladder: string, facts: readonly Fact[]): Standing {
  const moves = facts.filter((fact) => fact.kind === 'stage' && fact.ladder === ladder && !fact.deleted) as StageMove[];
  const last = moves.reduce<StageMove | undefined>((latest, move) => {
    if (!latest) return move;
    const by = momentOf(move.at) - momentOf(latest.at);
    return by > 0 || (by === 0 && move.clock > latest.clock) ? move : latest;
  }, undefined);
  return last && last.to > 0 ? { stage: last.to, since: last.at, certainty: last.certainty } : { stage: 0 };
}

function describe(move: StageMove, ladder: Ladder | undefined): { line: string; aside?: string } {
  const name = (n: number) => (ladder ? stageName(ladder, n) : `stage ${n}`);
  const over = skipped(move.from, move.to);
  const asides = [
    ...(move.to < move.from ? [`a step back from ${name(move.from)}`] : []),
    ...(over.length > 0 ? [`skipped ${over.map(name).join(', ')}`] : []),
    ...move.evidence.flatMap((item) => (item.text ? [item.text] : [])),
  ];
  const line = move.to === 0 ? `Taken off the ladder: ${name(0)}` : `Now ${move.to} ${name(move.to)}`;
  return asides.length > 0 ? { line, aside: asides.join('; ') } : { line };
}

export default journalKind<StageMove>({
  kind: 'stage',
  schema: StageMove,
  chips: [],
  form: [],
  read: (move, { ladderOf }) => ({
    icon: move.to < move.from ? 'down' : 'up',
    label: 'Stage',
    ...describe(move, ladderOf(move.ladder)),
  }),
  evidence: () => [],
  text: (move) => move.evidence.map((item) => item.text ?? '').join(' '),
});
