// Something they need, from a week before the day they need it by.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { agoOf, dateOf, wordsOf } from './reading/told';

const DAYS_BEFORE = 7;

export default list({
  id: 'need',
  group: 'said',
  order: 5,
  find: (one) =>
    one.own.flatMap((entry) => {
      const { need, needBy, needMetOn } = entry;
      if (typeof needBy !== 'string' || !needBy || !need || needMetOn) return [];
      return {
        from: startOf(needBy, one, -DAYS_BEFORE),
        reason: say('list_need', wordsOf(entry, one, need), dateOf(needBy, one), agoOf(needBy, one)),
        action: { do: 'change', label: say('do_done'), entry: entry.entry, fields: { needMetOn: today(one) } },
      } as const;
    }),
});
