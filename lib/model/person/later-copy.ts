// Of two copies the one that counts, whichever was seen first.
import type { Fact } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';

const greater = <T>(a: T, b: T): T => ((canonicalJson(a) ?? '') < (canonicalJson(b) ?? '') ? b : a);

/** Of two values the one written later; of values written at once always the same. */
export function latest<T>(a: T, aClock: string | undefined, b: T, bClock: string | undefined): T {
  if ((aClock ?? '') !== (bClock ?? '')) return (aClock ?? '') < (bClock ?? '') ? b : a;
  return greater(a, b);
}

/** Of two copies of a record that is written whole the one that counts: the later, and of equals always the same. */
export const laterRecord = <Row extends { clock?: string | undefined }>(a: Row, b: Row): Row =>
  latest(a, a.clock, b, b.clock);

/** Of two facts of one entry the one that counts: the later; of two copies of one the whole. */
export const laterFact = (a: Fact, b: Fact): Fact => {
  if (a.clock !== b.clock || Boolean(a.partial) === Boolean(b.partial)) return laterRecord(a, b);
  return a.partial ? b : a;
};
