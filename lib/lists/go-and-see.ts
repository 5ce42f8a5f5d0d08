// Somebody whose busiest day lies ahead, not watched in the last quarter of a year, and no visit to them is planned.
import { comingIn } from '@/lib/journal';
import { isPeakDay, isVisit, type PeakUse, peakUse } from '@/lib/model/advice/peak-day';
import { dayOf, sayAs } from '@/lib/model/when';
import { say } from '@/lib/words';
import { startOf, today } from './reading/days';
import { list } from './reading/list';
import type { One } from './reading/one';
import { isGone } from './reading/standing';
import { dateOf } from './reading/told';

/** Once in a quarter of a year is enough for one of them. */
const REST = 90;
/** A day that comes once a month is named so many days before. */
const AHEAD = 14;
/** Each day of a month comes once in as many days. */
const MONTH = 31;

/** The next of their busiest days, from tomorrow on. */
function nextBusy(one: One, peak: PeakUse): Temporal.PlainDate | undefined {
  if (!peak.weekdays?.length && !peak.monthDays?.length) return undefined;
  const from = dayOf(today(one), one.rules.zone);
  for (let days = 1; days <= MONTH; days += 1) {
    const day = from.add({ days });
    if (isPeakDay(day, peak)) return day;
  }
  return undefined;
}

/** The day after the last visit that is planned: if it was none, they are named again. */
function afterPlanned(one: One): number {
  const planned = one.entries.filter(({ visit, doneOn }) => visit === true && !doneOn).map(comingIn);
  return Math.max(0, ...planned.map((day) => (day ? startOf(day, one, 1) : 0)));
}

/** "Thursdays", or "Day 15 of the month". */
function dayName(day: Temporal.PlainDate, { weekdays }: PeakUse): string {
  if (weekdays?.includes(day.dayOfWeek)) return say('list_weekdays', sayAs(day, { weekday: 'long' }));
  return day.day === day.daysInMonth ? say('list_month_end') : say('list_month_day', day.day);
}

export default list({
  id: 'go-and-see',
  group: 'see',
  order: 1,
  find: (one) => {
    const peak = peakUse(one.person.record);
    const next = nextBusy(one, peak);
    if (!next || isGone(one)) return [];
    const last = one.entries.find(isVisit);
    const monthly = !peak.weekdays?.length;
    const day = dateOf(next.toString(), one);
    return [
      {
        from: Math.max(
          last ? startOf(last.at, one, REST) : startOf(one.person.record.created, one),
          monthly ? startOf(next.toString(), one, -AHEAD) : 0,
          afterPlanned(one),
        ),
        ...(monthly && { until: startOf(next.toString(), one) }),
        reason: last
          ? say('list_see', dayName(next, peak), day, dateOf(last.at, one))
          : say('list_see_first', dayName(next, peak), day),
        action: {
          do: 'log',
          label: say('do_visit_plan'),
          chip: 'follow-up',
          more: { dueOn: next.toString(), visit: true },
        },
        others: [{ do: 'log', label: say('do_visit_log'), chip: 'observation' }],
      },
    ];
  },
});
