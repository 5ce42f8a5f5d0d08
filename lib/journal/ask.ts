// Something the rep asked of them, and what they answered.
import { ACTS } from '@/lib/model/entry/acts';
import { choice, day, long } from '@/lib/model/entry/part';
import { formKind } from './kind';

export default formKind({
  kind: 'ask',
  label: 'Asked',
  icon: 'message',
  order: 112,
  parts: {
    outcome: choice('Answer', ['waiting', 'yes', 'not-now', 'no', 'no-reply', 'withdrawn'], { own: true }),
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
  first: ({ outcome = 'waiting', answeredOn }, day) => [`${outcome.replaceAll('-', ' ')} ${day(answeredOn)}`.trim()],
});
