// Longer without a word than is good.

import { dayAt, startOf } from '@/lib/lists/reading/days';
import { list } from '@/lib/lists/reading/list';
import { isGone } from '@/lib/lists/reading/standing';
import { lastTouch } from '@/lib/lists/reading/told';
import { withCadence } from '@/lib/model/advice/cadence-for';
import { say } from '@/lib/words';

export default list({
  id: 'word-due',
  group: 'word',
  order: 1,
  find: (one) => {
    const { by, isNew } = one.rhythm;
    if (by === null || isNew || isGone(one)) return [];
    return [
      {
        from: startOf(dayAt(by, one), one),
        reason: withCadence(say('list_word_due', ...lastTouch(one)), one.chosen),
        action: { do: 'log', label: say('do_log'), chip: 'call' },
      },
    ];
  },
});
