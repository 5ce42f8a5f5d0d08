// What was to be followed up after a visit, from the day after it.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { dateOf, wordsOf } from './reading/told';

export default list({
  id: 'watched',
  group: 'said',
  order: 7,
  find: (one) =>
    one.own
      .filter(({ kind, followUps, followedUpOn }) => kind === 'observation' && followUps && !followedUpOn)
      .map((entry) => ({
        from: startOf(entry.at, one, 1),
        reason: say('list_watched', wordsOf(entry, one, entry.followUps), dateOf(entry.at, one)),
        action: { do: 'change', label: say('do_done'), entry: entry.entry, fields: { followedUpOn: today(one) } },
      })),
});
