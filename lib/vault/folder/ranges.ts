// Numbers of segments that are known, as runs of them: `[[1, 57], [60, 60]]`. Sorted, and no two touch.

/** Each the first and the last number of a run. */
export type Ranges = readonly (readonly number[])[];

export const holds = (ranges: Ranges, n: number): boolean => ranges.some(([from = 0, to = 0]) => from <= n && n <= to);

/** All of `from` to `to`; true where that is nothing. */
export const holdsAll = (ranges: Ranges, from: number, to: number): boolean =>
  from > to || ranges.some(([a = 0, b = 0]) => a <= from && to <= b);

export function withRange(ranges: Ranges, from: number, to: number): number[][] {
  const all = ranges.map(([a = 0, b = 0]) => [a, b] as const);
  if (from > to) return all.map((run) => [...run]);
  const isApart = ([a, b]: readonly [number, number]) => b < from - 1 || a > to + 1;
  const met = all.filter((run) => !isApart(run));
  const one = [Math.min(from, ...met.map(([a]) => a)), Math.max(to, ...met.map(([, b]) => b))] as const;
  return [...all.filter(isApart), one].sort(([a], [b]) => a - b).map((run) => [...run]);
}

/** The last number up to which nothing is missing; 0 where the first is. */
export const upTo = (ranges: Ranges): number => (ranges[0]?.[0] === 1 ? (ranges[0][1] ?? 0) : 0);

export const lastOf = (ranges: Ranges): number => ranges.at(-1)?.[1] ?? 0;
