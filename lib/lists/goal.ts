// A goal of their own, from thirty days before the day they want to reach it.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { agoOf, dateOf, wordsOf } from './reading/told';

const DAYS_BEFORE = 30;

export default list({
  id: 'goal',
  group: 'said',
  order: 8,
  find: (one) =>
    one.own.flatMap((entry) => {
      const { kind, byDay, metOn } = entry;
      if (kind !== 'goal' || metOn || typeof byDay !== 'string' || !byDay) return [];
      return {
        from: startOf(byDay, one, -DAYS_BEFORE),
        reason: say('list_goal', wordsOf(entry, one), dateOf(byDay, one), agoOf(byDay, one)),
        action: { do: 'log', label: say('do_help'), chip: 'call' },
        others: [{ do: 'change', label: say('do_met'), entry: entry.entry, fields: { metOn: today(one) } }],
      } as const;
    }),
});
