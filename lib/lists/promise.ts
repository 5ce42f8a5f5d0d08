// A promise of the rep whose day has come, or that nobody gave a day and two weeks have gone by.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { agoOf, dateOf, wordsOf } from './reading/told';

/** So many days a promise without a day can wait. */
const WITHOUT_DAY = 14;

export default list({
  id: 'promise',
  group: 'said',
  order: 1,
  find: (one) =>
    one.own
      .filter(({ kind, keptOn }) => kind === 'promise' && !keptOn)
      .map((entry) => {
        const due = typeof entry.dueOn === 'string' && entry.dueOn ? entry.dueOn : null;
        return {
          from: due ? startOf(due, one) : startOf(entry.at, one, WITHOUT_DAY),
          reason: due
            ? say('list_by', wordsOf(entry, one), dateOf(due, one), agoOf(due, one))
            : say('list_promised', wordsOf(entry, one), agoOf(entry.at, one)),
          action: { do: 'change', label: say('do_kept'), entry: entry.entry, fields: { keptOn: today(one) } },
        };
      }),
});
