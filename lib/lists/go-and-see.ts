// Somebody whose busiest day lies ahead, not watched in the last quarter of a year.
import { isVisit, peakWeekdays } from '@/lib/model/advice/peak-day';
import { dayOf } from '@/lib/model/when';
import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import type { One } from './reading/one';
import { isGone } from './reading/standing';
import { dateOf } from './reading/told';

/** Once in a quarter of a year is enough for one of them. */
const REST = 90;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The next of their busiest days, from tomorrow on. */
function nextBusy(one: One): Temporal.PlainDate | undefined {
  const busy = peakWeekdays(one.person.record);
  const from = dayOf(today(one), one.rules.zone);
  return WEEK.map((days) => from.add({ days })).find(({ dayOfWeek }) => busy.includes(dayOfWeek));
}

/** "Thursdays". */
const dayName = (day: Temporal.PlainDate): string =>
  say('list_weekdays', day.toLocaleString(undefined, { weekday: 'long' }));

export default list({
  id: 'go-and-see',
  group: 'see',
  order: 1,
  find: (one) => {
    const next = nextBusy(one);
    if (!next || isGone(one)) return [];
    const last = one.entries.find(isVisit);
    const day = dateOf(next.toString(), one);
    return [
      {
        from: last ? startOf(last.at, one, REST) : startOf(one.person.record.created, one),
        reason: last
          ? say('list_see', dayName(next), day, dateOf(last.at, one))
          : say('list_see_first', dayName(next), day),
        action: { do: 'log', label: say('do_visit_plan'), chip: 'follow-up', more: { dueOn: next.toString() } },
        others: [{ do: 'log', label: say('do_visit_log'), chip: 'observation' }],
      },
    ];
  },
});
