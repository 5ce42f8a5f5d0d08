// What is known of the notebook outside its database: how much there was, so that a lost one is not taken for an empty one.

import type { List } from './archive';

/** Tables of many rows, of which a part can be lost while the rest is there. What is small goes with the whole. */
export const COUNTED_TABLES = ['contacts', 'journal'] as const satisfies readonly List[];
export type CountedTable = (typeof COUNTED_TABLES)[number];
export type Rows = Record<CountedTable, number>;

/** A number for each of these tables. */
export const rowsBy = (count: (table: CountedTable) => number): Rows =>
  Object.fromEntries(COUNTED_TABLES.map((table) => [table, count(table)])) as Rows;

export const sumOf = (rows: Rows): number => COUNTED_TABLES.reduce((sum, table) => sum + rows[table], 0);

export interface Canary {
  /** Of the archives that were kept. */
  schema: number;
  /** This copy's name in clocks. */
  device: string;
  /** The database, which gets a new id whenever it is made. */
  born: string;
  /** Number of the last write. */
  seq: number;
  /** Counted up to `COUNTED`, or all of them where a copy has counted them since. */
  rows: Rows;
  /** Of the last writes up to `seq`, see `store/whole/tail`; absent where it was not made yet. */
  digest?: string;
  /** ISO 8601 instant. */
  at: string;
}

/** What was kept, where it has that shape. By hand: the popup reads it before anything else. */
export function canaryIn(kept: unknown): Canary | null {
  const { device, born, seq, rows } = Object(kept) as Partial<Canary>;
  const fits = typeof born === 'string' && typeof device === 'string' && typeof seq === 'number';
  if (!fits || typeof rows?.contacts !== 'number' || typeof rows.journal !== 'number') return null;
  // An older Rung counted fewer tables.
  return { ...(kept as Canary), rows: rowsBy((table) => rows[table] ?? 0) };
}

/** Rows are counted up to so many; of larger tables the number is at least this. */
export const COUNTED = 50_000;

/** The same, of the database that is there. */
export type Found = Pick<Canary, 'born' | 'seq' | 'rows'>;

export interface Loss {
  /** `whole`: the database is another one; `part`: rows or writes of it are missing. */
  kind: 'whole' | 'part';
  /** Rows that are missing, at least. */
  rows: Rows;
  /** Last writes that are missing. */
  writes: number;
}

/** What the database lacks; null where it has all that the canary knows of. `most`: so many rows were counted at most. */
export function lossOf(canary: Canary, found: Found, most = COUNTED): Loss | null {
  const lost = rowsBy((table) => Math.max(0, Math.min(canary.rows[table], most) - found.rows[table]));
  if (canary.born !== found.born) return { kind: 'whole', rows: lost, writes: canary.seq };
  const writes = Math.max(0, canary.seq - found.seq);
  return writes + sumOf(lost) > 0 ? { kind: 'part', rows: lost, writes } : null;
}
