// How sure the rep is of something: they saw it, they were told, or they guess.

export const CERTAINTIES = ['seen', 'told', 'guessed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const isCertainty = (value: unknown): value is Certainty => (CERTAINTIES as readonly unknown[]).includes(value);

/** Several things together are as sure as the least sure of them; nothing at all is a guess. */
export const weakestOf = (all: readonly Certainty[]): Certainty =>
  CERTAINTIES[all.length > 0 ? Math.max(...all.map((one) => CERTAINTIES.indexOf(one))) : 2] ?? 'guessed';
