// The closing line of a check that counts for itself: `N passed, N failed`.
import type { Count } from './counted.ts';

export type { Count };

/** Without such a line the run counts as one failure. */
export function readClosing(output: string): Count {
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return { passed: Number(closing?.[1] ?? 0), failed: closing ? Number(closing[2]) : 1, skipped: 0 };
}
