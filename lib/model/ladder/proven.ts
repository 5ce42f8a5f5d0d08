// Which entries had met the rule of a stage by the day somebody came to it.
import { weakestOf } from './certainty';
import { assess, type Evidence, proofsOf, speaking } from './evidence';
import type { Ladder } from './ladder';

/**
 * The reasons of a move to stage `to`: entries, with how sure the rep is of each; null where its rule was not met by then.
 * `at`: milliseconds since 1970. `evidence`: all that the journal shows by now.
 */
export function provenBy(ladder: Ladder, to: number, at: number, evidence: readonly Evidence[]) {
  const by = speaking(evidence, at);
  const { holds } = assess(ladder, to, by);
  if (holds.length === 0 || !holds.every(({ met }) => met)) return null;
  const proofs = proofsOf(holds);
  return {
    evidence: proofs.map(({ entry, certainty }) => ({ ref: entry, certainty })),
    certainty: weakestOf(proofs.map(({ certainty }) => certainty)),
  };
}
