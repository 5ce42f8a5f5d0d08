// From the stages of one ladder to those of another: by position in proportion, for the rep to correct.
import type { Ladder } from './ladder';

/** By the old stage, the ground first: the new stage. */
export type StageMap = readonly number[];

/** The ground stays the ground, the top the top; nobody is taken off or put on by the change. */
export function proposeMap(from: Ladder, to: Ladder): number[] {
  const [old, top] = [from.stages.length, to.stages.length];
  return Array.from({ length: old + 1 }, (_, n) => (n === 0 ? 0 : Math.max(1, Math.round((n * top) / old))));
}

/** Where stage `n` leads: within the new ladder, whatever the map says. */
export function mapped(map: StageMap, to: Ladder, n: number): number {
  const stage = map[n] ?? (n > 0 ? to.stages.length : 0);
  return Math.min(to.stages.length, Math.max(0, Math.trunc(stage)));
}
