// What speaks for a stage, in words: the names that journal entries offer, with how many of them.

import { EVIDENCE } from '@/lib/model/evidence';
import type { Condition } from '@/lib/model/ladder';
import { say, sayCount } from '@/lib/words';

const NAMES = {
  business: 'shows_business',
  dealing: 'shows_dealing',
  'reached-out': 'shows_reached_out',
  'two-way-insight': 'shows_insight',
  recovery: 'shows_recovery',
  act: 'shows_act',
  'volunteered-result': 'shows_result',
} as const satisfies Record<string, Parameters<typeof sayCount>[0]>;

const isNamed = (name: string): name is keyof typeof NAMES => name in NAMES;

/** "2 dealings"; the plain name where there are no words for it yet. */
export const shows = (name: string, n: number): string => (isNamed(name) ? sayCount(NAMES[name], n) : `${n} ${name}`);

/** What a rule may ask for, each with a name to choose it by. */
export const evidenceChoices: readonly { id: string; name: string }[] = EVIDENCE.filter(isNamed).map((id) => ({
  id,
  name: shows(id, 1).replace(/^1 /, ''),
}));

/** A condition that asks for something else now, with the words that say so. */
export function reworded(condition: Condition, fields: Partial<Pick<Condition, 'evidence' | 'atLeast'>>): Condition {
  const { followedBy, ...rest } = { ...condition, ...fields };
  // "and then a dealing" belongs to the evidence it was written for.
  const kept = fields.evidence === undefined ? followedBy : undefined;
  const words = shows(rest.evidence, rest.atLeast);
  return kept ? { ...rest, followedBy: kept, words: say('shows_then', words, shows(kept, 1)) } : { ...rest, words };
}
