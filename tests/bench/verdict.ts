// Samples become figures, figures are held against their budgets, and all of it is printed as one table.

export interface Timing {
  what: string;
  /** Milliseconds, one for each reading. */
  samples: number[];
}

export interface Line {
  what: string;
  figure: string;
  budget?: string;
  kept?: boolean;
}

export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const say = (ms: number) => `${ms.toFixed(2)} ms`;

export const timingLine = ({ what, samples }: Timing): Line => ({
  what,
  figure: `median ${say(quantile(samples, 0.5))}, p95 ${say(quantile(samples, 0.95))}, n ${samples.length}`,
});

/** At most `times` as long as the other, at the middle. */
export function ratioLine(what: string, ours: Timing, other: Timing, times: number): Line {
  const ratio = quantile(ours.samples, 0.5) / quantile(other.samples, 0.5);
  const slow = quantile(ours.samples, 0.95) / quantile(other.samples, 0.95);
  return {
    what,
    figure: `${ratio.toFixed(2)} × at the median, ${slow.toFixed(2)} × at p95`,
    budget: `at most ${times} × at the median`,
    kept: ratio <= times,
  };
}

export function limitLine(timing: Timing, ms: number): Line {
  const line = timingLine(timing);
  return { ...line, budget: `p95 at most ${ms} ms`, kept: quantile(timing.samples, 0.95) <= ms };
}

export function table(lines: readonly Line[]): string {
  const cells = lines.map(({ what, figure, budget = '', kept }) => [
    what,
    figure,
    budget,
    kept === undefined ? '' : kept ? 'kept' : 'BROKEN',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
