// Somebody who trusts the rep: nobody has checked for half a year that they still do, or they have not got in touch for as long.
import { readClock } from '@/lib/model/clock';
import { momentOf } from '@/lib/model/entry/entry';
import { TRUST } from '@/lib/model/ladder/known';
import { clockOf } from '@/lib/model/person/contact';
import { say } from '@/lib/words';
import { dayAt, startOf } from './reading/days';
import { list } from './reading/list';
import type { One } from './reading/one';
import { isGone } from './reading/standing';
import { dateOf } from './reading/told';

const TRUSTED_FROM = 4;
const HALF_A_YEAR = 180;
/** A check is good for so long, also of somebody who is silent. */
const CHECKED = 90;

/** When trust was last checked, as a stored date. */
function checkedOn({ person: { record }, own, ...one }: One): string {
  const days = own.flatMap(({ kind, at }) => (kind === TRUST ? [at] : []));
  if (record.trustCheckedOn) days.push(record.trustCheckedOn);
  const clock = clockOf(record, 'trust');
  const [last] = days.toSorted((a, b) => momentOf(b) - momentOf(a));
  return last ?? (clock ? dayAt(readClock(clock).ms, one) : record.created.slice(0, 10));
}

export default list({
  id: 'backbone',
  group: 'lost',
  order: 5,
  find: (one) => {
    const { trust } = one.person.record;
    if (typeof trust !== 'number' || trust < TRUSTED_FROM || isGone(one)) return [];
    const checked = checkedOn(one);
    const wrote = one.evidence.flatMap(({ what, moment }) => (what === 'reached-out' ? [moment] : []));
    const heard = wrote.length > 0 ? dayAt(Math.max(...wrote), one) : null;
    const stale = startOf(checked, one, HALF_A_YEAR);
    const silent = heard ? Math.max(startOf(heard, one, HALF_A_YEAR), startOf(checked, one, CHECKED)) : stale;
    const action = { do: 'trust', label: say('do_checked') } as const;
    return [
      silent < stale && heard
        ? { from: silent, reason: say('list_silent', dateOf(heard, one)), action }
        : { from: stale, reason: say('list_trust', dateOf(checked, one)), action },
    ];
  },
});
