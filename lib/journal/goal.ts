// A goal of their own that the rep wants to help with, and when it was met.

import { day } from '@/lib/model/entry/part';
import { phrase } from '@/lib/words';
import { formKind } from './kind';

export default formKind({
  kind: 'goal',
  label: 'Goal',
  icon: 'open',
  order: 117,
  parts: { byDay: day('By', { own: true }), metOn: day('Met on', { own: true }) },
  coming: 'byDay',
  closing: { field: 'metOn', label: 'Mark as met' },
  evidence: ({ metOn }) => (metOn ? [{ what: 'goal-met', at: metOn }] : []),
  first: ({ byDay, metOn }, day) => [
    metOn ? phrase`met ${day(metOn)}` : phrase`open`,
    byDay && phrase`by ${day(byDay)}`,
  ],
});
