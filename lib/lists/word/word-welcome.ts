// A word is welcome: long enough after the last one, and not as many as are good in a year.

import { dayAt, startOf } from '@/lib/lists/reading/days';
import { list } from '@/lib/lists/reading/list';
import { isGone } from '@/lib/lists/reading/standing';
import { lastTouch } from '@/lib/lists/reading/told';
import { withCadence } from '@/lib/model/advice/cadence-for';
import { say } from '@/lib/words';

export default list({
  id: 'word-welcome',
  group: 'word',
  order: 2,
  find: (one) => {
    const { from, by, isNew } = one.rhythm;
    if (from === null || isNew || isGone(one)) return [];
    return [
      {
        from: startOf(dayAt(from, one), one),
        ...(by !== null && { until: startOf(dayAt(by, one), one) }),
        reason: withCadence(say('list_word_welcome', ...lastTouch(one)), one.chosen),
        action: { do: 'log', label: say('do_log'), chip: 'call' },
      },
    ];
  },
});
