// Two offers declined in a row, and nobody has written down since what they need instead.
import { ENOUGH_REFUSALS, offersIn } from '@/lib/model/advice/offers';
import { momentOf } from '@/lib/model/entry/entry';
import { say } from '@/lib/words';
import { startOf } from './reading/days';
import { list } from './reading/list';
import { isGone } from './reading/standing';
import { dateOf, wordsOf } from './reading/told';

export default list({
  id: 'declined',
  group: 'lost',
  order: 6,
  find: (one) => {
    const { refused, need } = offersIn(one.own);
    const last = one.own
      .filter(({ offerResult }) => offerResult === 'declined')
      .toSorted((a, b) => momentOf(b.at) - momentOf(a.at))[0];
    const isTold = need && last && momentOf(need.at) >= momentOf(last.at);
    if (!last || refused < ENOUGH_REFUSALS || isTold || isGone(one)) return [];
    return [
      {
        from: startOf(last.at, one),
        reason: say('list_declined', refused, wordsOf(last, one, last.offer), dateOf(last.at, one)),
        action: { do: 'log', label: say('do_need'), chip: 'call', more: { need: '' } },
      },
    ];
  },
});
