// A follow-up, such as a call that was agreed, on its day.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { agoOf, dateOf, wordsOf } from './reading/told';

export default list({
  id: 'follow-up',
  group: 'said',
  order: 2,
  find: (one) =>
    one.own.flatMap((entry) => {
      const { kind, doneOn, dueOn } = entry;
      if (kind !== 'follow-up' || doneOn || typeof dueOn !== 'string' || !dueOn) return [];
      return {
        from: startOf(dueOn, one),
        reason: say('list_due', wordsOf(entry, one), dateOf(dueOn, one), agoOf(dueOn, one)),
        action: { do: 'change', label: say('do_done'), entry: entry.entry, fields: { doneOn: today(one) } },
      } as const;
    }),
});
