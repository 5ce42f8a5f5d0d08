// A problem that is open and happened before.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { daysLong, wordsOf } from './reading/told';

export default list({
  id: 'problem-again',
  group: 'lost',
  order: 1,
  find: (one) =>
    one.own
      .filter(({ kind, resolvedOn, repeatOf }) => kind === 'incident' && !resolvedOn && repeatOf)
      .map((entry) => ({
        from: startOf(entry.at, one),
        reason: say('list_problem_again', wordsOf(entry, one), daysLong(entry.at, one)),
        action: { do: 'change', label: say('do_resolved'), entry: entry.entry, fields: { resolvedOn: today(one) } },
      })),
});
