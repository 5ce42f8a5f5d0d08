// Numbers of segments that are known, as runs of them: `[[1, 57], [60, 60]]`. Sorted, and no two touch.

export type Ranges = readonly (readonly [from: number, to: number])[];

export const holds = (ranges: Ranges, n: number): boolean => ranges.some(([from, to]) => from <= n && n <= to);

/** All of `from` to `to`; true where that is nothing. */
export const holdsAll = (ranges: Ranges, from: number, to: number): boolean =>
  from > to || ranges.some(([a, b]) => a <= from && to <= b);

export function withRange(ranges: Ranges, from: number, to: number): Ranges {
  if (from > to) return ranges;
  const apart = ranges.filter(([a, b]) => b < from - 1 || a > to + 1);
  const met = ranges.filter(([a, b]) => b >= from - 1 && a <= to + 1);
  const one = [Math.min(from, ...met.map(([a]) => a)), Math.max(to, ...met.map(([, b]) => b))] as const;
  return [...apart, one].sort(([a], [b]) => a - b);
}

/** The last number up to which nothing is missing; 0 where the first is. */
export const upTo = (ranges: Ranges): number => (ranges[0]?.[0] === 1 ? ranges[0][1] : 0);

export const lastOf = (ranges: Ranges): number => ranges.at(-1)?.[1] ?? 0;
