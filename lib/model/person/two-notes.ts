// Two notes on one card of which only one can stand there: which gives way, and whether it says something else.
import { readClock } from '@/lib/model/clock';
import type { Provenance } from '@/lib/model/whose/provenance';
import { type Contact, clockOf, provenanceOf } from './contact';

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
