// Something they did for the rep: toward whom, unasked or asked, and what came of it.

import { ACTS } from '@/lib/model/entry/acts';
import { momentOf } from '@/lib/model/entry/entry';
import { certainty, choice, entry, moment, number, people, text, web } from '@/lib/model/entry/part';
import { phrase } from '@/lib/words';
import { formKind } from './kind';

const parts = {
  actKind: choice('What it was', ACTS, { bare: true }),
  origin: choice('Whose idea', { volunteered: 'Volunteered', asked: 'Asked for', unknown: 'Not known' }, { own: true }),
  result: choice('Result', ['none-yet', 'lead', 'meeting', 'won', 'kept', 'lost', 'not-applicable']),
  value: text('Worth'),
  minutes: number('Minutes', 0, 100_000),
  toWhom: people('To whom'),
  eventName: text('Event'),
  scheduledFor: moment('Planned for'),
  chainFrom: entry('Grew out of an earlier act', 'act'),
  url: web('Web address', { hint: 'https://' }),
  material: choice('Thanked with', ['none', 'gift', 'fee', 'discount']),
  disclosureNote: text('How it is disclosed', { when: { name: 'material', is: ['gift', 'fee', 'discount'] } }),
  ethics: choice('May it be used?', ['public', 'told-freely', 'do-not-use'], {
    bare: true,
    when: { name: 'actKind', is: ['competitor-intel'] },
  }),
  competitor: text('Competitor', { organisation: true, when: { name: 'actKind', is: ['competitor-intel'] } }),
  certainty: certainty(),
};

const BUSINESS: readonly unknown[] = ['lead', 'meeting', 'won', 'kept'];
/** Good to have, and toward nobody else. */
const TOWARD_US: readonly unknown[] = ['joined-us', 'beta-or-board'];

/** What a rep gets to see; of the rest they hear. */
const SEEN: readonly unknown[] = [
  'review',
  'shared-online',
  'quote',
  'case-study',
  'referral',
  'introduction',
  'co-presenting',
  'business-booked',
  ...TOWARD_US,
];

export default formKind({
  kind: 'act',
  label: 'Advocacy',
  icon: 'star',
  order: 111,
  parts,
  coming: 'scheduledFor',
  named: 'toWhom',
  hearsay: ({ actKind }) => !SEEN.includes(actKind),
  first: ({ origin }) => [origin === 'volunteered' && phrase`volunteered`, origin === 'asked' && phrase`asked for`],
  evidence: ({ at, actKind, ethics, origin, result, scheduledFor = at }) => {
    if (actKind === 'competitor-intel' && ethics === 'do-not-use') return [];
    const shown = [
      ...(TOWARD_US.includes(actKind) ? [] : ['act']),
      ...(origin === 'volunteered' && BUSINESS.includes(result) ? ['volunteered-result'] : []),
    ];
    // What is only planned has not been done yet.
    return shown.map((what) => (momentOf(scheduledFor) > momentOf(at) ? { what, at: scheduledFor } : what));
  },
});
