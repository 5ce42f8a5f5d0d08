// Long work in a page: it stops every few milliseconds so that the page can draw and be used.

import { breath } from '@/lib/model/breath';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';

/** Milliseconds of work in one go; a frame or two may be late, nobody waits. */
const SPELL = 30;

export interface Pace {
  /** Milliseconds. */
  now(): number;
  /** Hears the part that is done, from 0 to 1, before a breath. */
  progress?(done: number): void;
  /** Asked after a breath; after a no the work is left where it is. */
  goOn?(): boolean;
}

/** Of the whole work a part: its own 0 and 1 are `from` and `to` of all. */
export const within = (pace: Pace, from: number, to: number): Pace => ({
  ...pace,
  progress: (done) => pace.progress?.(from + (to - from) * done),
});

export const cancelled = () => failure('cancelled', phrase`Cancelled. Nothing was saved.`);

/** Runs a generator to its end with breaths between. It yields the part that is done. */
export async function runGently<Value>(
  steps: Generator<number, Value>,
  { now, progress, goOn = () => true }: Pace,
): Promise<Result<Value, 'cancelled'>> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return success(step.value);
    if (now() - began < SPELL) continue;
    progress?.(step.value);
    await breath();
    if (!goOn()) return cancelled();
    began = now();
  }
}
