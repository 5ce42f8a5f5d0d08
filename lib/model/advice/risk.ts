// Whether something learned says that a relationship is at risk; the rep decides.

import { type Fact, momentOf } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';

/** Field of an insight: the rep has said whether it means a risk. */
export const ANSWERED = 'riskAnswered';

/** The newest word of theirs about a competitor they work with, where nobody has said yet what it means; else null. */
export function riskIn({ status }: Pick<Contact, 'status'>, entries: readonly Fact[]): Fact | null {
  if (status && status !== 'active') return null;
  const ties = entries.filter(
    (entry) => entry.kind === 'insight' && entry.about === 'competitor-ties' && !entry.deleted,
  );
  const newest = ties.toSorted((a, b) => momentOf(b.at) - momentOf(a.at))[0];
  return newest && !newest[ANSWERED] ? newest : null;
}
