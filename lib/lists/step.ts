// A step of a plan to win somebody back, on its day.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { agoOf, dateOf, isCovered, wordsOf } from './reading/told';

export default list({
  id: 'step',
  group: 'said',
  order: 4,
  find: (one) =>
    one.own.flatMap((entry) => {
      const { kind, doneOn, dueOn, who } = entry;
      if (kind !== 'step' || doneOn || typeof dueOn !== 'string' || !dueOn) return [];
      const what =
        typeof who === 'string' && who && !isCovered(entry, one)
          ? `${wordsOf(entry, one)} (${who})`
          : wordsOf(entry, one);
      return {
        from: startOf(dueOn, one),
        reason: say('list_step', what, dateOf(dueOn, one), agoOf(dueOn, one)),
        action: { do: 'change', label: say('do_done'), entry: entry.entry, fields: { doneOn: today(one) } },
      } as const;
    }),
});
