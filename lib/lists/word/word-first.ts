// Nobody has had a word with them yet.

import { startOf } from '@/lib/lists/reading/days';
import { list } from '@/lib/lists/reading/list';
import { isGone } from '@/lib/lists/reading/standing';
import { dateOf } from '@/lib/lists/reading/told';
import { say } from '@/lib/words';

export default list({
  id: 'word-first',
  group: 'word',
  order: 4,
  find: (one) => {
    if (one.rhythm.state !== 'none' || isGone(one)) return [];
    const { created } = one.person.record;
    return [
      {
        // The day they came in is theirs.
        from: startOf(created, one, 1),
        reason: say('list_word_first', dateOf(created, one)),
        action: { do: 'log', label: say('do_log'), chip: 'call' },
      },
    ];
  },
});
