// More was asked of them in a year than given to them.
import { say, sayCount } from '@/lib/words';
import { startOf } from './reading/days';
import { list } from './reading/list';
import { isGone } from './reading/standing';

/** The answer may come first. */
const DAYS_AFTER = 7;

export default list({
  id: 'balance',
  group: 'rung',
  order: 4,
  find: (one) => {
    const { asked, given } = one.ask.balance;
    const last = one.own.find(({ kind }) => kind === 'ask');
    if (!last || asked <= given || isGone(one)) return [];
    return [
      {
        from: startOf(last.at, one, DAYS_AFTER),
        reason:
          given > 0
            ? say('list_balance', sayCount('asked', asked), given)
            : say('list_balance_none', sayCount('asked', asked)),
        action: { do: 'log', label: say('do_gave'), chip: 'call', more: { valueGiven: '' } },
      },
    ];
  },
});
