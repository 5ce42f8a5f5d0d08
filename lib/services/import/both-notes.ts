// The notes of two devices on one card: only one can stand there, and the other is kept as an entry.
import type { StampAfter } from '@/lib/model/clock';
import type { OtherNote } from '@/lib/model/person/two-notes';
import type { Provenance } from '@/lib/model/whose/provenance';
import type { Store } from '@/lib/store/store';
import type { WeighedEntry } from './entries';
import type { WasTakenBack } from './log';
import { weighNotes } from './notes';

interface Kept {
  id: string;
  other: OtherNote;
}

/** One entry for each, known again by its words. `origin`: of a note of which nothing is known. */
export async function keepBoth(
  store: Store,
  kept: readonly Kept[],
  intake: { origin: Provenance; stamp: StampAfter; back: WasTakenBack },
): Promise<WeighedEntry[]> {
  const adoptees = kept.map(({ id, other }) => ({ id, also: [], ids: [id], notes: [other.note] }));
  const origins = new Map(kept.map(({ id, other }) => [`${id} ${other.note}`, other.provenance]));
  const entries = await weighNotes(store, [], adoptees, intake);
  return entries.map((entry) => ({
    ...entry,
    item: entry.item.map((fact) => {
      const known = origins.get(`${fact.people[0]} ${fact.note}`) ?? [];
      return known.length > 0 ? { ...fact, provenance: [...known] } : fact;
    }),
  }));
}
