// Entries as the tests of the journal's kinds need them, and how they read.
import { faultIn, readEntry } from '@/lib/journal';
import { evidenceOf } from '@/lib/journal/evidence';
import type { Context } from '@/lib/journal/kind';
import type { Fact } from '@/lib/model/entry/entry';

export const DANA = '018f1111-0000-7000-8000-00000000000a';

/** The id of entry `n`. */
export const entryId = (n: number): string => `018f2222-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export function entryOf(kind: string, fields: Record<string, unknown> = {}, n = 1): Fact {
  const frame = { id: entryId(n), entry: entryId(n), people: [DANA], at: '2026-03-02', clock: '0mm000000-0000-a' };
  const fact = { ...frame, kind, note: 'As it was', ...fields };
  const fault = faultIn(fact);
  if (fault) throw new Error(fault);
  return fact;
}

export const read = (fact: Fact, context: Partial<Context> = {}) =>
  readEntry(fact, { ladderOf: () => undefined, ...context });

/** The names of what an entry shows. */
export const shown = (fact: Fact): string[] => evidenceOf([fact], new Set([DANA])).map(({ what }) => what);
