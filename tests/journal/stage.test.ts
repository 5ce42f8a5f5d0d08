// Where somebody stands: the last move by its date, unless a later move shows that the date cannot be right.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type StageMove, standingOn } from '@/lib/journal/stage';
import { makeClock } from '@/lib/model/clock';
import { isoOf } from '@/lib/model/moment';
import { DANA, entryId } from './entries';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2, 9);

/** Day `at`, written down on day `written` as the `n`th of all; the stamp goes on whatever the clock says. */
const move = (n: number, to: number, at: number, written = at, stamp = written): StageMove => ({
  id: entryId(n),
  entry: entryId(n),
  kind: 'stage',
  people: [DANA],
  ladder: 'seven',
  from: 0,
  to,
  evidence: [],
  certainty: 'seen',
  at: isoOf(START + at * DAY).slice(0, 10),
  clock: makeClock(START + stamp * DAY, n, 'aaaa'),
  written: isoOf(START + written * DAY),
});

const stageOf = (moves: readonly StageMove[]): number => standingOn('seven', moves).stage;

it('a date in the far future does not hold the stage once somebody moved on', () => {
  const [far, now] = [move(1, 2, 18_000, 18_000), move(2, 3, 0, 0, 18_000)];
  expect(stageOf([far])).toBe(2);
  expect(stageOf([far, now])).toBe(3);
  expect(stageOf([now, far])).toBe(3);
});

it('what was dated back when it was written down still stands behind the later date', () => {
  expect(stageOf([move(1, 3, 10), move(2, 1, 2, 11)])).toBe(3);
  expect(stageOf([move(1, 3, 10), move(2, 1, 12, 13)])).toBe(1);
});

it('a move of a computer whose clock is years behind, made after it, counts as the later one', () => {
  expect(stageOf([move(1, 3, 10), move(2, 4, -3_650, -3_650, 11)])).toBe(4);
  expect(stageOf([move(1, 3, 10), move(2, 4, -3_650, -3_650, 11), move(3, 5, 12)])).toBe(5);
});

it('a move from before there was that field is believed by its stamp', () => {
  const { written: _, ...old } = move(2, 3, 0, 0, 1);
  expect(stageOf([move(1, 2, 18_000, 0, 0), old])).toBe(3);
});

it('of two moves with one day and one stamp the same stands, whatever the order', () => {
  const [one, other] = [move(1, 2, 10), { ...move(2, 3, 10), clock: move(1, 2, 10).clock }];
  expect(stageOf([other, one])).toBe(stageOf([one, other]));
});

it('whatever the order, the last written move stands where its own date is the latest believable one', () => {
  const story = fc.array(
    fc.record({
      to: fc.integer({ min: 1, max: 7 }),
      at: fc.oneof(fc.integer({ min: -400, max: 49 }), fc.integer({ min: 60, max: 20_000 })),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(story, fc.integer({ min: 1, max: 7 }), (told, to) => {
      const moves = told.map(({ to, at }, n) => move(n, to, at, n));
      const last = move(99, to, 50, 50);
      expect(stageOf([...moves, last])).toBe(to);
      expect(stageOf([last, ...moves.toReversed()])).toBe(stageOf([...moves, last]));
      // Dates that were never ahead of what was written later go by date alone.
      const past = told.map(({ to, at }, n) => move(n, to, Math.min(at, n), n));
      const byDate = past
        .toSorted((a, b) => (a.at === b.at ? (a.clock < b.clock ? -1 : 1) : a.at < b.at ? -1 : 1))
        .at(-1);
      expect(stageOf(past)).toBe(byDate?.to);
    }),
  );
});
