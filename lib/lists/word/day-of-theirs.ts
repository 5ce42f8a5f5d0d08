// A day of theirs: a birthday or a date in a field of the rep's own, from a week before to its evening, every year.

import { startOf, today } from '@/lib/lists/reading/days';
import { type Found, list } from '@/lib/lists/reading/list';
import type { One } from '@/lib/lists/reading/one';
import { isGone } from '@/lib/lists/reading/standing';
import { agoOf, dateOf } from '@/lib/lists/reading/told';
import { yearlyIn } from '@/lib/model/person/birthday';
import { FACTS } from '@/lib/model/person/facts';
import { say, sayCount } from '@/lib/words';

const DAYS_BEFORE = 7;
const LEAP_DAY = '02-29';

function inYear(year: number, value: unknown, label: string, one: One): Found[] {
  const yearly = yearlyIn(value);
  if (!yearly || (yearly.year !== null && yearly.year > year)) return [];
  const { monthDay } = yearly;
  // In other years a 29 February is kept on the 28th.
  const on = Temporal.PlainDate.from(`${year}-01-01`).with({
    month: Number(monthDay.slice(0, 2)),
    day: Number(monthDay.slice(3)),
  });
  const day = on.toString();
  const years = yearly.year === null ? 0 : year - yearly.year;
  const asides = [
    ...(years > 0 ? [sayCount('list_years', years)] : []),
    ...(monthDay === LEAP_DAY && !on.inLeapYear ? [say('list_leap')] : []),
  ];
  const words = say('list_day', label, dateOf(day, one), agoOf(day, one));
  return [
    {
      from: startOf(day, one, -DAYS_BEFORE),
      until: startOf(day, one, 1),
      reason: asides.length > 0 ? `${words} (${asides.join('; ')})` : words,
      action: { do: 'log', label: say('do_log'), chip: 'call' },
    },
  ];
}

export default list({
  id: 'day-of-theirs',
  group: 'word',
  order: 0,
  find: (one) => {
    const { record } = one.person;
    const days = [{ name: 'birthday', label: FACTS.birthday.label }, ...(one.rules.dates ?? [])];
    if (isGone(one) || !days.some(({ name }) => record[name])) return [];
    const year = Number(today(one).slice(0, 4));
    return days.flatMap(({ name, label }) => {
      const said = record.sensitive ? say('list_their_day') : label;
      return [year, year + 1].flatMap((n) => inYear(n, record[name], said, one));
    });
  },
});
