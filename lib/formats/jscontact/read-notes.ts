// The notes of a Card: what is dated becomes an entry of the journal, the rest stands on the card.

import * as z from 'zod/mini';
import type { Attribution, ReadContext } from '@/lib/formats/format';
import { faultIn } from '@/lib/journal';
import { Fact, isStoredDate } from '@/lib/model/entry/entry';
import { phrase } from '@/lib/words';
import { isObject, type Json, objectAt, own, rest, textAt } from './dialect';
import { provenanceIn } from './read-addresses';

interface Notes {
  onCard: string;
  /** The first note that stands on the card. */
  item: Json | undefined;
  facts: Fact[];
  left: string[];
}

const MAX_NOTE = 20_000;
const People = z.array(z.uuid()).check(
  z.maxLength(200),
  z.refine((people) => new Set(people).size === people.length),
);

/** An entry as Rung writes it, held against the model and its kind; null for anything else. */
function ownEntry(item: Json, person: string, { clock, from }: Attribution): Fact | null {
  const entry = item[own('entry')];
  if (!isObject(entry)) return null;
  const read = Fact.safeParse({ ...entry, clock, provenance: provenanceIn(item, from) });
  if (!read.success || read.data.deleted || faultIn(read.data)) return null;
  return People.safeParse(read.data.people).success && read.data.people.includes(person) ? read.data : null;
}

function foreignEntry(item: Json, person: string, { clock, from }: Attribution, context: ReadContext): Fact | null {
  const at = textAt(item, 'created');
  if (!isStoredDate(at)) return null;
  const id = context.newId();
  const left = rest(item, 'note', 'created');
  return {
    ...{ id, entry: id, kind: 'interaction', type: 'note', people: [person], at, clock, provenance: [from] },
    note: textAt(item, 'note').slice(0, MAX_NOTE),
    ...(Object.keys(left).length > 0 && { extra: { jscontact: left } }),
  };
}

export function readNotes(card: Json, person: string, origin: Attribution, context: ReadContext): Notes {
  const notes: Notes = { onCard: '', item: undefined, facts: [], left: [] };
  for (const [id, item] of Object.entries(objectAt(card, 'notes'))) {
    if (!isObject(item)) continue;
    const own = ownEntry(item, person, origin);
    const fact = own ?? foreignEntry(item, person, origin, context);
    if (fact) notes.facts.push(fact);
    else {
      notes.item ??= item;
      notes.onCard += (notes.onCard && '\n\n') + textAt(item, 'note');
    }
    if (fact && !own && textAt(item, 'note').length > MAX_NOTE)
      notes.left.push(phrase`The note ${id} is longer than 20,000 characters and was cut there.`);
  }
  return notes;
}
