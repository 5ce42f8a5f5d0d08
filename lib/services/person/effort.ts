// What it took to come so far: touches and minutes, what was given, asked for and came back, at each stage.
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import type { Span } from './spans';

export interface Effort {
  stage: number;
  /** Milliseconds since 1970. */
  from: number;
  until: number;
  touches: number;
  minutes: number;
  given: number;
  asked: number;
  cameBack: number;
}

/** Half a day of watching, in minutes. */
const HALF_DAY = 240;

const numberIn = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);

/** Minutes that were said of an entry. */
export const minutesOf = ({ minutes, halfDays }: Fact): number => numberIn(minutes) + numberIn(halfDays) * HALF_DAY;

const A_DAY = 86_400_000;

/** Days from the first touch to the second; null where there was none yet. `touches` in any order. */
export function untilSecond(touches: readonly Fact[]): number | null {
  const days = touches.map(({ at }) => momentOf(at.slice(0, 10))).toSorted((a, b) => a - b);
  const [first, second] = days;
  return first === undefined || second === undefined ? null : Math.round((second - first) / A_DAY);
}

/** `isTouch`: was it a touch between the two? `isTheirs`: is it about them, and not only something they were there for? */
export function effortOf(
  spans: readonly Span[],
  isTouch: (entry: Fact) => boolean,
  isTheirs: (entry: Fact) => boolean,
): Effort[] {
  return spans.map(({ stage, from, until, entries }) => {
    const theirs = entries.filter(isTheirs);
    return {
      ...{ stage, from, until },
      touches: entries.filter(isTouch).length,
      minutes: entries.reduce((sum, entry) => sum + minutesOf(entry), 0),
      given: theirs.filter(({ valueGiven }) => typeof valueGiven === 'string' && valueGiven.trim()).length,
      asked: theirs.filter(({ kind }) => kind === 'ask').length,
      cameBack: theirs.filter(({ kind }) => kind === 'act').length,
    };
  });
}
