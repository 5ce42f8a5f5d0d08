// The steps from stranger to sales force: what a stage means and which evidence speaks for it.
import * as z from 'zod/mini';

/** What journal entries can be evidence of. A kind of entry offers them; a stage asks for them. */
export const EvidenceName = z.string().check(z.maxLength(40));

export const Condition = z.looseObject({
  evidence: EvidenceName,
  /** How many of them, at least. */
  atLeast: z.number().check(z.int(), z.minimum(1), z.maximum(99)),
  /** This evidence must also have come after the last one counted. */
  followedBy: z.optional(EvidenceName),
  /** This must not be there: a problem still open, say. */
  unless: z.optional(EvidenceName),
  /** The condition in the rep's words, to follow "still open:". */
  words: z.string().check(z.maxLength(200)),
});

export const Stage = z.looseObject({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** One or two words for tight places. */
  short: z.string().check(z.minLength(1), z.maxLength(20)),
  meaning: z.string().check(z.maxLength(300)),
  /** All must hold for the stage to be suggested. Empty: never suggested. */
  rule: z.array(Condition),
  next: z.optional(z.string().check(z.maxLength(200))),
});

export const Ladder = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** `customer-state`: the stages tell what the customer does; `seller-activity`: what the seller does. */
  perspective: z.enum(['customer-state', 'seller-activity']),
  /** Stage 0: the person is not on the ladder yet. */
  ground: z.string().check(z.minLength(1), z.maxLength(60)),
  stages: z.array(Stage).check(z.minLength(2), z.maxLength(20)),
  /** Kept so that what happened on it stays readable; no longer offered. */
  retired: z.optional(z.boolean()),
  clock: z.optional(z.string()),
});

export type Condition = z.infer<typeof Condition>;
export type Stage = z.infer<typeof Stage>;
export type Ladder = z.infer<typeof Ladder>;

/** The name of stage `n`, 0 being the ground below the first rung. */
export const stageName = (ladder: Ladder, n: number): string =>
  n <= 0 ? ladder.ground : (ladder.stages[n - 1]?.name ?? `${n}`);
