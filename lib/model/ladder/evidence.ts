// Why this stage, and what is missing for the next: a ladder's rules held against what has happened.
import type { Certainty } from './certainty';
import type { Condition, Ladder, Stage } from './ladder';

/** Everything that entries can show and ladders can ask for; a new name starts here. */
export const EVIDENCE: readonly string[] = [
  'business',
  'order',
  'touch',
  'dealing',
  'reached-out',
  'two-way-insight',
  'recovery',
  'act',
  'volunteered-result',
  'influence',
  'title',
  'organisation',
  'background',
  'valued',
  'answer',
  'coaching',
  'promise-kept',
  'trust',
  'goal-met',
  'lasting-trust',
  'open-problem',
  'open-repeat',
  'promise-broken',
];

/** What never speaks for a stage, only against it. */
export const AGAINST: readonly string[] = ['open-problem', 'open-repeat', 'promise-broken'];

/** One thing that an entry, or what is known of the person, is evidence of. */
export interface Evidence {
  what: string;
  /** Milliseconds since 1970. */
  moment: number;
  /** From when on it speaks no longer, in milliseconds since 1970; absent where it speaks for good. */
  until?: number;
  /** Id of the entry; of something known beside the journal `fact:` and its name (see `known.ts`). */
  entry: string;
  certainty: Certainty;
}

const A_DAY = 86_400_000;

/** What speaks at a moment: nothing before its day has begun, nothing after its time. */
export const speaking = (evidence: readonly Evidence[], now: number): Evidence[] =>
  evidence.filter(({ moment, until = Number.POSITIVE_INFINITY }) => moment <= now + A_DAY && now < until);

export interface Checked {
  condition: Condition;
  /** How many were found, counting no further than needed. */
  found: number;
  met: boolean;
  /** What was counted, oldest first; last what came after it, where that was asked for. */
  by: readonly Evidence[];
}

/** Oldest first; of the same moment always in the same order, however they came. */
const inOrder = (a: Evidence, b: Evidence): number =>
  a.moment - b.moment || compare(a.entry, b.entry) || compare(a.certainty, b.certainty);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** `evidence` in any order; O(n log n) in its number. */
export function check(condition: Condition, evidence: readonly Evidence[]): Checked {
  const counted = evidence
    .filter((item) => item.what === condition.evidence)
    .sort(inOrder)
    .slice(0, condition.atLeast);
  const last = counted.at(-1);
  const after = evidence.filter((item) => item.what === condition.followedBy && last && item.moment > last.moment);
  const [follower] = after.sort(inOrder);
  const followed = !condition.followedBy || follower !== undefined;
  const hindered = condition.unless !== undefined && evidence.some((item) => item.what === condition.unless);
  const met = counted.length >= condition.atLeast && followed && !hindered;
  return { condition, found: counted.length, met, by: follower && met ? [...counted, follower] : counted };
}

export interface Assessment {
  /** The conditions of the stage the person is on. */
  holds: Checked[];
  /** The conditions of the next stage; empty on the top rung. */
  next: Checked[];
  /** The highest stage above the current one whose every condition is met; null where none is. A hint, never a move. */
  suggested: number | null;
  /** What meets the rule of the suggested stage; empty where none is suggested. */
  proofs: readonly Evidence[];
  /** When the rules from here to the suggested stage were met, in milliseconds since 1970; null where none is. */
  metOn: number | null;
}

/** Each entry once, in the order of the conditions. */
export function proofsOf(checked: readonly Checked[]): Evidence[] {
  const all = checked.flatMap(({ by }) => by);
  return [...new Map(all.map((item) => [item.entry, item])).values()];
}

export function assess(ladder: Ladder, stage: number, evidence: readonly Evidence[]): Assessment {
  const checkStage = (n: number) => (ladder.stages[n - 1]?.rule ?? []).map((condition) => check(condition, evidence));
  const climbed: Checked[][] = [];
  for (let n = stage + 1; n <= ladder.stages.length; n += 1) {
    const rule = checkStage(n);
    if (rule.length === 0 || !rule.every((item) => item.met)) break;
    climbed.push(rule);
  }
  const moments = proofsOf(climbed.flat()).map(({ moment }) => moment);
  return {
    holds: stage > 0 ? checkStage(stage) : [],
    next: checkStage(stage + 1),
    suggested: climbed.length > 0 ? stage + climbed.length : null,
    proofs: proofsOf(climbed.at(-1) ?? []),
    metOn: moments.length > 0 ? Math.max(...moments) : null,
  };
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
