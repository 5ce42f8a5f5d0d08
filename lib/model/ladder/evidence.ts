// Why this stage, and what is missing for the next: a ladder's rules held against what has happened.
import type { Condition, Ladder, Stage } from './ladder';

/** Everything that entries can show and ladders can ask for; a new name starts here. */
export const EVIDENCE: readonly string[] = [
  'business',
  'dealing',
  'reached-out',
  'two-way-insight',
  'recovery',
  'act',
  'volunteered-result',
  'open-problem',
  'open-repeat',
];

/** What never speaks for a stage, only against it. */
export const AGAINST: readonly string[] = ['open-problem', 'open-repeat'];

/** One thing an entry is evidence of, with the entry to show for it. */
export interface Evidence {
  what: string;
  /** Milliseconds since 1970. */
  moment: number;
  entry: string;
}

export interface Checked {
  condition: Condition;
  /** How many were found, counting no further than needed. */
  found: number;
  met: boolean;
}

/** `evidence` in any order; O(n log n) in its number. */
export function check(condition: Condition, evidence: readonly Evidence[]): Checked {
  const counted = evidence
    .filter((item) => item.what === condition.evidence)
    .sort((a, b) => a.moment - b.moment)
    .slice(0, condition.atLeast);
  const last = counted.at(-1);
  const followed =
    !condition.followedBy ||
    evidence.some((item) => item.what === condition.followedBy && last && item.moment > last.moment);
  const hindered = condition.unless !== undefined && evidence.some((item) => item.what === condition.unless);
  return { condition, found: counted.length, met: counted.length >= condition.atLeast && followed && !hindered };
}

export interface Assessment {
  /** The conditions of the stage the person is on. */
  holds: Checked[];
  /** The conditions of the next stage; empty on the top rung. */
  next: Checked[];
  /** The highest stage above the current one whose every condition is met; null where none is. A hint, never a move. */
  suggested: number | null;
}

export function assess(ladder: Ladder, stage: number, evidence: readonly Evidence[]): Assessment {
  const checkStage = (n: number) => (ladder.stages[n - 1]?.rule ?? []).map((condition) => check(condition, evidence));
  let suggested: number | null = null;
  for (let n = stage + 1; n <= ladder.stages.length; n += 1) {
    const rule = checkStage(n);
    if (rule.length === 0 || !rule.every((item) => item.met)) break;
    suggested = n;
  }
  return { holds: stage > 0 ? checkStage(stage) : [], next: checkStage(stage + 1), suggested };
}

/**
 * The stage that proof given for stage `to` speaks for instead, the nearest one. Null where `to` asks for such proof
 * or for nothing at all, and where no stage does. `shown`: names of what the proof is evidence of.
 */
export function speaksForOther({ stages }: Ladder, to: number, shown: readonly string[]): number | null {
  const asks = ({ rule }: Stage) =>
    rule.some(({ evidence, followedBy }) => shown.includes(evidence) || (followedBy && shown.includes(followedBy)));
  const chosen = stages[to - 1];
  if (!chosen || chosen.rule.length === 0 || asks(chosen)) return null;
  const others = stages.flatMap((stage, i) => (asks(stage) ? [i + 1] : []));
  return others.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? null;
}
