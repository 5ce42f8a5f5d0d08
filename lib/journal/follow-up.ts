// Something the rep means to do: what, when, and whether it was done or put off.

import { day, flag, moment } from '@/lib/model/entry/part';
import { phrase } from '@/lib/words';
import { formKind } from './kind';

export default formKind({
  kind: 'follow-up',
  label: 'Follow-up',
  icon: 'clock',
  order: 107,
  parts: {
    dueOn: moment('Due on', { own: true }),
    doneOn: day('Done on', { own: true }),
    visit: flag('A visit'),
    putOffFrom: day('Put off from', { own: true }),
  },
  coming: 'dueOn',
  putOff: 'putOffFrom',
  closing: { field: 'doneOn', label: 'Mark as done' },
  first: ({ dueOn, doneOn, putOffFrom }, day) => [
    doneOn ? phrase`done ${day(doneOn)}` : phrase`open`,
    dueOn && (doneOn ? phrase`was due ${day(dueOn)}` : phrase`due ${day(dueOn)}`),
    putOffFrom && phrase`put off from ${day(putOffFrom)}`,
  ],
});
