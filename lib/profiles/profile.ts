// What one file of this folder gives: which part of a notebook may leave it, and what stays behind and why.
import type { Archive } from '@/lib/model/archive';

export interface LeftOut {
  /** Short and permanent; for programs. */
  code: string;
  /** One sentence for the rep; names nobody. */
  reason: string;
  what: 'people' | 'addresses' | 'entries' | 'settings';
  /** At least 1. */
  count: number;
}

export interface Profile {
  /** Part of the file name: lower-case ASCII words with hyphens. */
  id: string;
  name: string;
  /** Two sentences: what is in, what is not. */
  explain: string;
  /** Pure; leaves the archive it is given as it is. The result has the same schema and holds unknown fields too. */
  select(archive: Archive): { archive: Archive; leftOut: LeftOut[] };
}
