// Something that went wrong, and how it was put right: the steps taken, who helped, what came of it.

import { momentOf } from '@/lib/model/entry/entry';
import { certainty, choice, choices, day, entry, inside, long, type Part, text } from '@/lib/model/entry/part';
import { phrase, translate } from '@/lib/words';
import { formKind } from './kind';

const STEPS = {
  acknowledge: 'Acknowledged',
  apologise: 'Apologised',
  act: 'Acted',
  compensate: 'Compensated',
  'follow-up': 'Followed up',
};
type Step = keyof typeof STEPS;

/** The day of a step: `acknowledgeOn`, `follow-upOn`. */
const stepDays = Object.fromEntries(
  Object.entries(STEPS).map(([id, label]) => [
    `${id}On`,
    day(`${label} on`, { own: true, when: { name: 'steps', is: [id] } }),
  ]),
) as Record<`${Step}On`, Part<string>>;

const parts = {
  resolvedOn: day('Resolved on', { own: true }),
  steps: choices('What we did', STEPS, { own: true }),
  ...stepDays,
  category: choice('About', ['billing', 'delivery', 'quality', 'support', 'people', 'promise', 'other']),
  repeatOf: entry('Happened before', 'incident', { own: true }),
  ourPerson: text('Colleague involved'),
  ourPersonRole: choice('Their part', { cause: 'It began with them', rescuer: 'They put it right' }, { bare: true }),
  outcome: choice('Relationship since', ['stronger', 'same', 'weaker', 'lost']),
  customerSaid: long('What they said'),
  prevention: long('To keep it from happening again'),
  causedBy: choice('Came from', ['me', 'colleague', 'our-firm', 'vendor', 'customer', 'unknown']),
  errorKind: choice('Type of mistake', ['judgment', 'omission', 'process', 'unknown']),
  certainty: certainty(),
};

const A_DAY = 86_400_000;

/** How long it took to put right; nothing where the days do not fit. */
function tookOf(at: string, resolvedOn: string): string {
  const days = Math.round((momentOf(resolvedOn.slice(0, 10)) - momentOf(at.slice(0, 10))) / A_DAY);
  if (days < 0 || Number.isNaN(days)) return '';
  return days === 0 ? phrase`, the same day` : days === 1 ? phrase`, after 1 day` : phrase`, after ${days} days`;
}

export default formKind({
  kind: 'incident',
  label: 'Problem',
  icon: 'warn',
  order: 110,
  parts,
  closing: { field: 'resolvedOn', label: 'Mark as resolved' },
  first: ({ at, resolvedOn, repeatOf, steps = [], ...rest }, day) => [
    `${resolvedOn ? phrase`resolved ${day(resolvedOn)}` + tookOf(at, resolvedOn) : phrase`open`}${repeatOf ? phrase`, again` : ''}`,
    steps.map((step: Step) => `${inside(translate(STEPS[step]))} ${day(rest[`${step}On`])}`.trim()).join(', '),
  ],
  // A dealing only shows that they stayed where it came after the end of it, not in between.
  evidence: ({ at, resolvedOn, repeatOf }) => {
    if (!resolvedOn) return ['open-problem', ...(repeatOf ? ['open-repeat'] : [])];
    return repeatOf ? [] : [{ what: 'recovery', at: resolvedOn > at.slice(0, 10) ? resolvedOn : at }];
  },
});
