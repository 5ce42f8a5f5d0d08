// Waiting for what will be so in a moment, as long as a busy machine may take.
import { vi } from 'vitest';

const PATIENCE_MS = 10_000;

/** Checks again and again until nothing is thrown; then with what the check gave. */
export const soon = <Value>(check: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(check, { timeout: PATIENCE_MS });
