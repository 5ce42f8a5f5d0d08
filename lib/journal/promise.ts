// Something the rep promised them, by when, and whether it was kept.

import { momentOf } from '@/lib/model/entry/entry';
import { day } from '@/lib/model/entry/part';
import { isoOf, yearsAfter } from '@/lib/model/moment';
import { phrase } from '@/lib/words';
import { formKind, type Shown } from './kind';

/** So many years a promise that was not kept in time is held against the rep. */
const REMEMBERED_YEARS = 2;

const A_DAY = 86_400_000;

/** Not kept on the day it was due, or on none: broken once that day is over. */
function broken(dueOn: string | undefined, keptOn: string | undefined): Shown[] {
  if (!dueOn || (keptOn && keptOn.slice(0, 10) <= dueOn.slice(0, 10))) return [];
  const at = isoOf(momentOf(dueOn.slice(0, 10)) + A_DAY);
  return [{ what: 'promise-broken', at, until: isoOf(yearsAfter(at, REMEMBERED_YEARS)) }];
}

export default formKind({
  kind: 'promise',
  label: 'Promise',
  icon: 'clock',
  order: 116,
  parts: { dueOn: day('Due on', { own: true }), keptOn: day('Kept on', { own: true }) },
  coming: 'dueOn',
  closing: { field: 'keptOn', label: 'Mark as kept' },
  evidence: ({ dueOn, keptOn }) => [
    ...(keptOn ? [{ what: 'promise-kept', at: keptOn }] : []),
    ...broken(dueOn, keptOn),
  ],
  first: ({ dueOn, keptOn }, day) => [
    keptOn ? phrase`kept ${day(keptOn)}` : phrase`open`,
    dueOn && (keptOn ? phrase`was due ${day(dueOn)}` : phrase`due ${day(dueOn)}`),
  ],
});
