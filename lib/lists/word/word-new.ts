// Somebody new, in the first weeks, a week after the last word.

import { dayAt, startOf } from '@/lib/lists/reading/days';
import { list } from '@/lib/lists/reading/list';
import { isGone } from '@/lib/lists/reading/standing';
import { lastTouch, shortDay } from '@/lib/lists/reading/told';
import { isoOf } from '@/lib/model/moment';
import { say } from '@/lib/words';

const WEEK_MS = 7 * 86_400_000;

export default list({
  id: 'word-new',
  group: 'word',
  order: 3,
  find: (one) => {
    const { from, isNew } = one.rhythm;
    const { began } = one.beginning;
    if (!isNew || from === null || began === null || isGone(one)) return [];
    return [
      {
        from: startOf(dayAt(from, one), one),
        // The moment from which they are new no longer.
        until: began + one.rules.cadence.newWeeks * WEEK_MS + 1,
        reason: say('list_word_new', shortDay(isoOf(began), one), ...lastTouch(one)),
        action: { do: 'log', label: say('do_log'), chip: 'call' },
      },
    ];
  },
});
