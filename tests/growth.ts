// How work grows with its size: holds on a machine of any speed, and beside other work.
import { expect } from 'vitest';

const TIMES = 4;
/** Four times as much in four times the time, and as much again for what memory costs; sixteen times is a square. */
const AT_MOST = 2 * TIMES;
/** Processor time in ms that comes and goes by itself: compiling, collecting garbage. */
const NOISE_MS = 100;

async function leastOf(tries: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i += 1) {
    const before = process.cpuUsage();
    await work();
    least = Math.min(least, process.cpuUsage(before).user / 1_000);
  }
  return least;
}

/** Fails where `work` on four times `size` takes more than a line would; `size` so large that it takes some ms. */
export async function expectLinear<T>(make: (size: number) => T, size: number, work: (made: T) => unknown) {
  const [small, large] = [make(size), make(TIMES * size)];
  const once = await leastOf(3, () => work(small));
  const limit = AT_MOST * once + NOISE_MS;
  let took = Number.POSITIVE_INFINITY;
  // Again only where it was too slow: what the machine does besides is not the work's.
  for (let i = 0; i < 3 && took > limit; i += 1) took = Math.min(took, await leastOf(1, () => work(large)));
  expect(took, `${TIMES} times as much as what took ${once.toFixed(0)} ms`).toBeLessThanOrEqual(limit);
}
