// How the files of a copy are called: what they are, of which database, and up to which write.

/** Numbers of writes all as long, so that names sort in their order. */
const WIDTH = 12;
const padded = (n: number): string => String(n).padStart(WIDTH, '0');

export const trailName = (born: string, from: number, to: number): string =>
  `trail_${born}_${padded(from)}_${padded(to)}.gz`;
export const baseName = (born: string, seq: number): string => `base_${born}_${padded(seq)}.gz`;
export const partName = (born: string, seq: number, n: number): string => `part_${born}_${padded(seq)}_${n}.gz`;

export interface Named {
  name: string;
  kind: 'trail' | 'base' | 'part';
  born: string;
  /** The first write in it, of a trail. */
  from: number;
  /** The last write it holds. */
  to: number;
}

/** Null for a file that is none of a copy. */
export function named(name: string): Named | null {
  const [, kind, born = '', a, b] = /^(trail|base|part)_([0-9a-z]+)_(\d+)(?:_(\d+))?\.gz$/.exec(name) ?? [];
  if (!kind) return null;
  const from = Number(a);
  return { name, kind: kind as Named['kind'], born, from, to: kind === 'trail' ? Number(b) : from };
}
