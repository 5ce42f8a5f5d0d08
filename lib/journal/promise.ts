// Something the rep promised them, by when, and whether it was kept.
import { day } from '@/lib/model/entry/part';
import { formKind } from './kind';

export default formKind({
  kind: 'promise',
  label: 'Promise',
  icon: 'clock',
  order: 116,
  parts: { dueOn: day('Due on', { own: true }), keptOn: day('Kept on', { own: true }) },
  coming: 'dueOn',
  closing: { field: 'keptOn', label: 'Mark as kept' },
  first: ({ dueOn, keptOn }, day) => [
    keptOn ? `kept ${day(keptOn)}` : 'open',
    dueOn && `${keptOn ? 'was due' : 'due'} ${day(dueOn)}`,
  ],
});
