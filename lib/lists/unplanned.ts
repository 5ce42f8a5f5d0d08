// At risk or lost, and nobody has written down what to do about it.
import { readClock } from '@/lib/model/clock';
import { clockOf } from '@/lib/model/person/contact';
import { say } from '@/lib/words';
import { dayAt, startOf } from './reading/days';
import { list } from './reading/list';
import { shortDay } from './reading/told';

/** Plans that are over. */
const OVER: readonly unknown[] = ['won-back', 'let-go'];

export default list({
  id: 'unplanned',
  group: 'lost',
  order: 4,
  find: (one) => {
    const { record } = one.person;
    const { status } = record;
    const planned = one.own.some(({ kind, state }) => kind === 'plan' && !OVER.includes(state));
    if ((status !== 'at-risk' && status !== 'lost') || planned) return [];
    const clock = clockOf(record, 'status');
    const since = clock ? dayAt(readClock(clock).ms, one) : record.created.slice(0, 10);
    return [
      {
        from: startOf(since, one),
        reason: say(status === 'lost' ? 'list_lost' : 'list_at_risk', shortDay(since, one)),
        action: { do: 'log', label: say('do_plan'), chip: 'plan', more: { state: status } },
      },
    ];
  },
});
