// One rung below the top, where most stop: what is missing, and nothing given to them for a while.
import { assess } from '@/lib/model/ladder/evidence';
import { stageName } from '@/lib/model/ladder/ladder';
import { say, sayCount } from '@/lib/words';
import { startOf } from './reading/days';
import { list } from './reading/list';
import { isGone } from './reading/standing';
import { daysLong, withBlocker } from './reading/told';

/** So many days somebody is left alone who has just come, or was just given something. */
const REST = 90;

export default list({
  id: 'one-below',
  group: 'rung',
  order: 2,
  find: (one) => {
    const { ladder, stage, since } = one.person;
    if (ladder.perspective !== 'customer-state' || stage !== ladder.stages.length - 1 || !since || isGone(one))
      return [];
    const { next, suggested } = assess(ladder, stage, one.evidence);
    if (suggested !== null) return [];
    const given = one.own.find(({ valueGiven }) => valueGiven);
    const acts = one.own.filter(({ kind }) => kind === 'act');
    const asked = acts.filter(({ origin }) => origin !== 'volunteered').length;
    const missing = next.find(({ met }) => !met)?.condition.words ?? '';
    const told = acts.length > 0 && asked === acts.length ? say('list_all_asked', sayCount('acts', acts.length)) : '';
    const words = [
      say('list_below', stageName(ladder, stage), daysLong(since, one)),
      told,
      missing && say('list_missing', missing),
    ];
    return [
      {
        from: Math.max(startOf(since, one, REST), given ? startOf(given.at, one, REST) : 0),
        reason: withBlocker(words.filter(Boolean).join('; '), one),
        action: { do: 'log', label: say('do_give'), chip: 'call', more: { valueGiven: '' } },
      },
    ];
  },
});
