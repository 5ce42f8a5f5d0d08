// What speaks for a stage, in words: the names that journal entries offer, with how many of them.

import { AGAINST, EVIDENCE } from '@/lib/model/ladder/evidence';
import type { Condition } from '@/lib/model/ladder/ladder';
import { say, sayCount } from '@/lib/words';

const NAMES = {
  business: 'shows_business',
  order: 'shows_order',
  touch: 'shows_touch',
  dealing: 'shows_dealing',
  'reached-out': 'shows_reached_out',
  'two-way-insight': 'shows_insight',
  recovery: 'shows_recovery',
  act: 'shows_act',
  'volunteered-result': 'shows_result',
  influence: 'shows_influence',
  title: 'shows_title',
  organisation: 'shows_organisation',
  background: 'shows_background',
  valued: 'shows_valued',
  answer: 'shows_answer',
  coaching: 'shows_coaching',
  'promise-kept': 'shows_promise_kept',
  trust: 'shows_trust',
  'goal-met': 'shows_goal_met',
  'lasting-trust': 'shows_lasting_trust',
  'open-problem': 'shows_open',
  'open-repeat': 'shows_open_again',
  'promise-broken': 'shows_promise_broken',
} as const satisfies Record<string, Parameters<typeof sayCount>[0]>;

const isNamed = (name: string): name is keyof typeof NAMES => name in NAMES;

/** "2 interactions"; the plain name where there are no words for it yet. */
export const shows = (name: string, n: number): string => (isNamed(name) ? sayCount(NAMES[name], n) : `${n} ${name}`);

interface EvidenceChoice {
  id: string;
  name: string;
}

const named = (names: readonly string[]): EvidenceChoice[] =>
  names.filter(isNamed).map((id) => ({ id, name: shows(id, 1).replace(/^1 /, '') }));

/** What a rule may ask for, each with a name to choose it by. */
export const evidenceChoices: readonly EvidenceChoice[] = named(EVIDENCE.filter((name) => !AGAINST.includes(name)));

/** What may stand against a rule. */
export const againstChoices: readonly EvidenceChoice[] = named(AGAINST);

function wordsOf({ evidence, atLeast, followedBy, unless }: Condition): string {
  const counted = shows(evidence, atLeast);
  const then = followedBy ? say('shows_then', counted, shows(followedBy, 1)) : counted;
  return unless ? say('shows_unless', then, shows(unless, 1).replace(/^1 /, '')) : then;
}

/** A condition that asks for something else now, with the words that say so. `unless: ''` takes that part away. */
export function reworded(
  condition: Condition,
  fields: Partial<Pick<Condition, 'evidence' | 'atLeast' | 'unless'>>,
): Condition {
  const next: Condition = { ...condition, ...fields };
  // "and then an interaction" belongs to the evidence it was written for.
  if (fields.evidence !== undefined) delete next.followedBy;
  if (!next.unless) delete next.unless;
  return { ...next, words: wordsOf(next) };
}
