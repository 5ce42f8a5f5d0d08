// Something they will do for the rep, planned for one of the next seven days, or whose day is over and nobody said how it went.

import { say } from '@/lib/words';
import { daysSince, startOf } from './reading/days';
import { list } from './reading/list';
import { agoOf, dateOf, isCovered, wordsOf } from './reading/told';

const DAYS_BEFORE = 7;

export default list({
  id: 'planned',
  group: 'said',
  order: 3,
  find: (one) =>
    one.own.flatMap((entry) => {
      const { kind, scheduledFor, eventName } = entry;
      if (kind !== 'act' || typeof scheduledFor !== 'string' || !scheduledFor) return [];
      const what = [wordsOf(entry, one), isCovered(entry, one) ? '' : eventName].filter(Boolean).join(', ');
      const happened = {
        do: 'change',
        label: say('do_happened'),
        entry: entry.entry,
        fields: { scheduledFor: undefined, at: scheduledFor },
      } as const;
      const calendar = { do: 'calendar', label: say('calendar_add'), entry: entry.entry } as const;
      const isAhead = daysSince(scheduledFor, one) < 0;
      return {
        from: startOf(scheduledFor, one, -DAYS_BEFORE),
        reason: say('list_planned', what, dateOf(scheduledFor, one), agoOf(scheduledFor, one)),
        action: isAhead ? calendar : happened,
        ...(isAhead && { others: [happened] }),
      };
    }),
});
