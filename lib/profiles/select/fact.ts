// An entry as it leaves: without those who stay, its texts masked, and marked as what may not be the whole of it.
import type { Fact } from '@/lib/model/entry/entry';
import type { Mask } from './masks';
import { originsLeaving } from './origins';
import type { Leaving } from './record';
import { declaredOf, pointing, withTexts, wordsOf } from './texts';

/** Each is marked, whether something stayed or not: else the mark would tell that somebody was there who is left out. */
export function factOf(fact: Fact, { policy, masks, present, changed }: Leaving): Fact {
  const trimmed = policy.trim?.(fact) ?? fact;
  const declared = policy.history ? trimmed : declaredOf(trimmed);
  const pointed = pointing(declared, present, !policy.history);
  const mask: Mask = (text) => masks.note(text, fact.people);
  const next = withTexts(pointed, mask);
  if (next !== pointed)
    changed.push({ id: fact.entry, person: next.people[0] ?? '', before: wordsOf(trimmed), after: wordsOf(next) });
  const provenance = next.provenance && originsLeaving(next.provenance, mask, !policy.history);
  return { ...next, partial: true, ...(provenance && { provenance }) };
}
