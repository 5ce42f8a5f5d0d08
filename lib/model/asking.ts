// A question that is asked again and again: one at a time, so that no late answer takes the place of a newer one.

const RETRY_MS = 2_000;

/**
 * Calls `got` now and after each time `hear` says that something has changed; returns the way to stop. Changes that arrive
 * while a question is open lead to one more. One that failed is asked again by itself: no change may ever come that would.
 */
export function keepAnswered<Value>(
  ask: () => Promise<Value>,
  got: (value: Value) => void,
  failed: (error: unknown) => void,
  hear: (again: () => void) => (() => void) | undefined,
): () => void {
  let stopped = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let again = false;
  const run = async () => {
    again = asking;
    if (asking || stopped) return;
    asking = true;
    clearTimeout(later);
    await ask().then(
      (value) => stopped || got(value),
      (error) => {
        if (stopped) return;
        failed(error);
        later = setTimeout(() => void run(), RETRY_MS);
      },
    );
    asking = false;
    if (again) void run();
  };
  const deafen = hear(() => void run());
  void run();
  return () => {
    stopped = true;
    clearTimeout(later);
    deafen?.();
  };
}
