// The notes of two devices on one card: only one can stand there, and the other is kept as an entry.
import { readClock, type StampAfter } from '@/lib/model/clock';
import { type Contact, clockOf, provenanceOf } from '@/lib/model/person/contact';
import type { Provenance } from '@/lib/model/whose/provenance';
import type { Store } from '@/lib/store/store';
import type { WeighedEntry } from './entries';
import type { WasTakenBack } from './log';
import { weighNotes } from './notes';

export interface OtherNote {
  note: string;
  /** Whence it came, where that is known. */
  provenance: readonly Provenance[];
}

const tidy = (text: unknown): string => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '');

/** The note that gives way in `after`; undefined where it says no more, or was written over on the same device. */
export function givesWay(before: Contact, found: Contact, after: Contact): OtherNote | undefined {
  const [mine, theirs] = [clockOf(before, 'note') ?? '', clockOf(found, 'note') ?? ''];
  const other = after.note === before.note ? found : before;
  const [stays, goes] = [tidy(after.note), tidy(other.note)];
  if (!goes || !stays || stays.includes(goes) || goes.includes(stays)) return undefined;
  if (!mine || !theirs || readClock(mine).device === readClock(theirs).device) return undefined;
  const provenance = provenanceOf(other, 'note');
  // What an export masked is no other note.
  return provenance.some(({ partial }) => partial) ? undefined : { note: other.note ?? '', provenance };
}

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
