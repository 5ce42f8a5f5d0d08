// Something the rep asked of them, and what they answered.

import { ACTS } from '@/lib/model/entry/acts';
import { choice, day, inside, long } from '@/lib/model/entry/part';
import { translate } from '@/lib/words';
import { formKind } from './kind';

const ANSWERS = {
  waiting: 'Waiting',
  yes: 'Yes',
  'not-now': 'Not now',
  no: 'No',
  'no-reply': 'No reply',
  withdrawn: 'Withdrawn',
};

export default formKind({
  kind: 'ask',
  label: 'Asked',
  icon: 'message',
  order: 112,
  parts: {
    outcome: choice('Answer', ANSWERS, { own: true }),
    answeredOn: day('Answered on', { own: true }),
    actKind: choice('Asked for', ACTS),
    via: choice(
      'Asked by',
      {
        call: 'Call',
        'e-mail': 'E-mail',
        message: 'Message',
        'in-person': 'In person',
        other: 'Other',
      },
      { habit: true },
    ),
    wording: long('My words'),
  },
  first: ({ outcome = 'waiting', answeredOn }, day) => [
    `${inside(translate(ANSWERS[outcome]))} ${day(answeredOn)}`.trim(),
  ],
});
