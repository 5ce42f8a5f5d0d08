// Favourable, and hardly tells anybody: never asked, or not for half a year, and now is a good time.
import { readClock } from '@/lib/model/clock';
import { clockOf } from '@/lib/model/person/contact';
import { say } from '@/lib/words';
import { dayAt, startOf } from './reading/days';
import { list } from './reading/list';
import { isGone } from './reading/standing';
import { dateOf } from './reading/told';

const FAVOURABLE_FROM = 4;
const VOCAL_TO = 2;
const HALF_A_YEAR = 180;

export default list({
  id: 'silent-fan',
  group: 'rung',
  order: 3,
  find: (one) => {
    const { record } = one.person;
    const { favourability, vocality } = record;
    const isSilent = typeof vocality === 'number' && vocality <= VOCAL_TO;
    if (typeof favourability !== 'number' || favourability < FAVOURABLE_FROM || !isSilent || isGone(one)) return [];
    // What no day settles, such as a problem that is open, is another list's.
    if (one.ask.reasons.some(({ until }) => !until)) return [];
    const asked = one.own.find(({ kind }) => kind === 'ask');
    const clock = clockOf(record, 'vocality');
    const since = clock ? dayAt(readClock(clock).ms, one) : record.created.slice(0, 10);
    const rested = asked ? startOf(asked.at, one, HALF_A_YEAR) : startOf(since, one);
    return [
      {
        from: Math.max(rested, startOf(one.ask.nextOn, one) > one.now ? startOf(one.ask.nextOn, one) : 0),
        reason: asked
          ? say('list_fan_asked', favourability, vocality, dateOf(asked.at, one))
          : say('list_fan', favourability, vocality),
        action: { do: 'log', label: say('do_ask'), chip: 'ask' },
      },
    ];
  },
});
