// What they allow the rep to use: which things, in front of whom, how long and how often.

import { REFERENCES } from '@/lib/model/entry/acts';
import { choice, choices, day, number, text } from '@/lib/model/entry/part';
import { phrase } from '@/lib/words';
import { formKind } from './kind';

export default formKind({
  kind: 'consent',
  label: 'Consent',
  icon: 'check',
  order: 113,
  parts: {
    scope: choices('Allows', [...REFERENCES, 'name', 'logo', 'photo', 'recording', 'contact-details']),
    audience: choice('Shown to', ['one-prospect', 'named-list', 'sales-only', 'public']),
    until: day('Until'),
    form: choice('Given', { spoken: 'Spoken', 'e-mail': 'E-mail', signed: 'Signed' }, { habit: true }),
    proof: text('Where it can be read'),
    limitCount: number('At most, times', 1, 999, { own: true }),
    limitDays: number('Within how many days', 1, 9_999, { own: true }),
    statedBy: choice('Limit set by', ['them', 'us']),
    from: day('From'),
    revokedOn: day('Withdrawn on', { own: true }),
  },
  first: ({ revokedOn, limitCount, limitDays }, day) => [
    revokedOn && phrase`withdrawn ${day(revokedOn)}`,
    limitCount &&
      (limitDays ? phrase`at most ${limitCount} times in ${limitDays} days` : phrase`at most ${limitCount} times`),
  ],
});
