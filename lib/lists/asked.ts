// Something the rep asked for more than two weeks ago, without an answer.

import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import { dateOf, wordsOf } from './reading/told';

/** The first day after two weeks. */
const WAITED = 15;

export default list({
  id: 'asked',
  group: 'said',
  order: 6,
  find: (one) =>
    one.own
      .filter(({ kind, outcome = 'waiting' }) => kind === 'ask' && outcome === 'waiting')
      .map((entry) => {
        const answer = (outcome: string, label: string) =>
          ({ do: 'change', label, entry: entry.entry, fields: { outcome, answeredOn: today(one) } }) as const;
        return {
          from: startOf(entry.at, one, WAITED),
          reason: say('list_asked', wordsOf(entry, one), dateOf(entry.at, one)),
          action: answer('yes', say('do_yes')),
          others: [answer('no', say('do_no')), answer('not-now', say('do_not_now'))],
        };
      }),
});
