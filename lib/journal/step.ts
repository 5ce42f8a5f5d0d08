// One step of a plan to win somebody back: what, who, by when, and whether it was done.

import { day, entry, moment, text } from '@/lib/model/entry/part';
import { phrase } from '@/lib/words';
import { formKind } from './kind';

export default formKind({
  kind: 'step',
  label: 'Plan step',
  icon: 'check',
  order: 119,
  parts: {
    who: text('Who does it'),
    dueOn: moment('Due on', { own: true }),
    doneOn: day('Done on', { own: true }),
    plan: entry('Step of the plan', 'plan'),
  },
  coming: 'dueOn',
  closing: { field: 'doneOn', label: 'Mark as done' },
  first: ({ dueOn, doneOn }, day) => [
    doneOn ? phrase`done ${day(doneOn)}` : phrase`open`,
    dueOn && (doneOn ? phrase`was due ${day(dueOn)}` : phrase`due ${day(dueOn)}`),
  ],
});
