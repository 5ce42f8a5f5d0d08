// When somebody was met or first did business: as it was noted, by the entries, or by the stage they came to.
import { movesOn } from '@/lib/journal/stage';
import type { Beginning } from '@/lib/model/advice/cadence';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import type { Evidence } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';

/** `metOn`: a stored date, where one was noted. */
export function beginningOf(
  { metOn, ladder, stage }: { metOn?: string | null | undefined; ladder: Ladder; stage: number },
  entries: readonly Fact[],
  evidence: readonly Evidence[],
): Beginning {
  const business = evidence.flatMap((item) => (item.what === 'business' ? [item.moment] : []));
  const moves = ladder.perspective === 'customer-state' ? movesOn(ladder.id, entries) : [];
  const reached = moves.flatMap(({ to, at }) => (to > 0 ? [momentOf(at)] : []));
  const all = [...business, ...reached, ...(metOn ? [momentOf(metOn)] : [])];
  return { began: all.length > 0 ? Math.min(...all) : null, stage };
}
