// How the files of a copy are called: what they are, of which database, and up to which write.

/** Numbers of writes all as long, so that names sort in their order. */
const WIDTH = 12;
const padded = (n: number): string => String(n).padStart(WIDTH, '0');

export const trailName = (born: string, from: number, to: number): string =>
  `trail_${born}_${padded(from)}_${padded(to)}.gz`;
export const baseName = (born: string, seq: number, why: Why): string => `base_${born}_${padded(seq)}_${why}.gz`;
export const partName = (born: string, seq: number, why: Why, n: number): string =>
  `part_${born}_${padded(seq)}_${why}${n}.gz`;

/**
 * What a copy was made for, and how many of its kind are kept. `day` is written out whole; `left` is what could still be
 * read of a notebook that lost something.
 */
export const KEPT = { day: 7, hour: 24, upgrade: 2, import: 3, change: 3, restore: 3, left: 2 } as const;
export type Why = keyof typeof KEPT;

export interface Named {
  name: string;
  kind: 'trail' | 'base' | 'part';
  born: string;
  /** Of a copy of the whole. */
  why: Why;
  /** The first write in it, of a trail. */
  from: number;
  /** The last write it holds. */
  to: number;
}

/** Null for a file that is none of a copy. */
export function named(name: string): Named | null {
  const [, kind, born = '', a, b = ''] = /^(trail|base|part)_([0-9a-z]+)_(\d+)(?:_(\w+))?\.gz$/.exec(name) ?? [];
  if (!kind) return null;
  const from = Number(a);
  const why = b in KEPT ? (b as Why) : 'day';
  return { name, kind: kind as Named['kind'], born, why, from, to: kind === 'trail' ? Number(b) : from };
}
