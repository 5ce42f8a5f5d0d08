// Long work in a page: it stops every few milliseconds so that the page can draw and be used.

/** Milliseconds of work in one go; a frame or two may be late, nobody waits. */
const SPELL = 30;

export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs a generator to its end with breaths between. `now`: milliseconds. */
export async function runGently<Value>(
  steps: Generator<number, Value>,
  now: () => number,
  progress: (done: number) => void = () => {},
): Promise<Value> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < SPELL) continue;
    progress(step.value);
    await breath();
    began = now();
  }
}
