// A question asked again and again: whatever the order in which answers could come, the newest is the last.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAnswered } from '@/lib/model/asking';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nothing = () => {};

it('says in the end what holds in the end, however long each answer takes', async () => {
  const change = fc.record({ after: fc.nat(50), answers: fc.nat(200) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      let [now, asked, open, most] = [0, 0, 0, 0];
      let again = nothing;
      const got: number[] = [];
      const ask = async () => {
        const [seen, takes] = [now, changes[asked % changes.length]?.answers ?? 0];
        asked += 1;
        open += 1;
        most = Math.max(most, open);
        await new Promise((later) => setTimeout(later, takes));
        open -= 1;
        return seen;
      };
      const stop = keepAnswered(
        ask,
        (n) => got.push(n),
        nothing,
        (hear) => {
          again = hear;
          return nothing;
        },
      );
      for (const { after } of changes) {
        await vi.advanceTimersByTimeAsync(after);
        now += 1;
        again();
      }
      await vi.advanceTimersByTimeAsync(10_000);
      stop();
      expect(got.at(-1)).toBe(changes.length);
      expect(got).toEqual(got.toSorted((a, b) => a - b));
      expect(most).toBe(1);
    }),
    { numRuns: 100 },
  );
});

it('asks again by itself after a failure, tells of it, and not once it was stopped', async () => {
  const answers = [Promise.reject(new Error('locked')), Promise.resolve('there')];
  const [got, failed]: [string[], string[]] = [[], []];
  let deaf = false;
  const stop = keepAnswered(
    () => answers.shift() ?? Promise.resolve('more'),
    (value) => got.push(value),
    (error) => failed.push((error as Error).message),
    () => () => {
      deaf = true;
    },
  );
  await vi.advanceTimersByTimeAsync(1_999);
  expect([got, failed]).toEqual([[], ['locked']]);
  await vi.advanceTimersByTimeAsync(1);
  expect(got).toEqual(['there']);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([got, deaf]).toEqual([['there'], true]);
});
