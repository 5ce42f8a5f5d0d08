// What the People page sifts by, in words.
import type { FilterGroup } from '@/components/people/filter-bar';
import { STATUS } from '@/components/words/status';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { FACTS } from '@/lib/model/person/facts';
import { say, sayNumber, type Word } from '@/lib/words';
import type { View } from './view';

const STATUSES = Object.entries(STATUS).map(([id, word]): [string, string] => [`status/${id}`, say(word)]);
const KINDS = ('choices' in FACTS.kinds ? FACTS.kinds.choices : []).map(({ id, label }): [string, string] => [
  `kind/${id}`,
  label,
]);
const REACH: [string, string][] = [
  ['reach/yes', say('reach_yes')],
  ['reach/unsure', say('reach_unsure')],
  ['reach/no', say('reach_no')],
  ['reach/work-only', say('filter_work_only')],
];
const TRUST = [5, 4, 3, 2, 1].map((n): [string, string] => [`trust/${n}`, say('filter_trust', n)]);
const MORE: [string, string][] = [
  ['major', FACTS.majorAccount.label],
  ['innovator', FACTS.innovator.label],
  ['unsaid', say('filter_unsaid')],
  ['imported', say('filter_imported')],
];

/** Ready-made ways to look at people: the name, and what stands behind the `?`. */
export const READY: readonly (readonly [Word, string])[] = [
  ['view_backbone', 'has=trust%2F4&has=trust%2F5'],
  ['view_at_risk', 'has=status%2Fat-risk'],
  ['view_lost', 'has=status%2Flost'],
  ['view_work_only', 'has=reach%2Fwork-only'],
  ['filter_unsaid', 'has=unsaid'],
];

export function filterGroups(
  view: View,
  ladder: Ladder,
  perStage: readonly number[],
  tags: readonly string[],
): FilterGroup[] {
  const group = (title: string, choices: readonly (readonly [string, string])[]): FilterGroup => ({
    title,
    choices: choices.map(([id, label]) => ({ id, label, on: view.facets.includes(id) })),
  });
  const stages = [0, ...ladder.stages.map((_, i) => i + 1)].map((n) => ({
    id: `stage/${n}`,
    label: `${stageName(ladder, n)} ${sayNumber(perStage[n] ?? 0)}`,
    on: view.stages.includes(n),
  }));
  return [
    { title: say('filter_stage'), choices: stages },
    group(say('filter_status'), STATUSES),
    group(FACTS.kinds.label, KINDS),
    group(say('filter_reach'), REACH),
    group(say('filter_trust_title'), TRUST),
    group(
      say('column_tags'),
      tags.map((tag) => [`tag/${tag}`, tag]),
    ),
    group(say('filter_more'), MORE),
  ];
}
