// They work with a competitor too, or a plan speaks of another status than theirs, and nobody said whether it follows.
import { riskIn, type Status } from '@/lib/model/advice/risk';
import { say, type Word } from '@/lib/words';
import { startOf } from './reading/days';
import { list } from './reading/list';
import { dateOf, wordsOf } from './reading/told';

const STATUS = {
  active: 'status_active',
  'at-risk': 'status_at_risk',
  lost: 'status_lost',
  paused: 'status_paused',
  ended: 'status_ended',
} as const satisfies Record<Status, Word>;

export default list({
  id: 'competitor',
  group: 'lost',
  order: 3,
  find: (one) => {
    const question = riskIn(one.person.record, one.own);
    if (!question) return [];
    const { entry, status } = question;
    const [words, day] = [wordsOf(entry, one), dateOf(entry.at, one)];
    return [
      {
        from: startOf(entry.at, one),
        reason:
          entry.kind === 'plan' ? say('list_plan_says', say(STATUS[status]), day) : say('list_competitor', words, day),
        action: { do: 'status', label: say(STATUS[status]), entry: entry.entry, status },
        others: [{ do: 'status', label: say('do_no'), entry: entry.entry, status: null }],
      },
    ];
  },
});
