// Nobody has had a word with them yet.
import { say } from '@/lib/words';
import { startOf } from './reading/days';
import { list } from './reading/list';
import { isGone } from './reading/standing';
import { dateOf } from './reading/told';

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
