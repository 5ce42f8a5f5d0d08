// Problems of a year: how many were put right, in how many days, and how the relationship went on.
import { choiceName } from '@/lib/journal';
import { momentOf } from '@/lib/model/entry/entry';
import { say, sayCount } from '@/lib/words';
import { type Figure, median } from './figure';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

export default {
  id: 'problems',
  order: 4,
  title: say('report_problems'),
  count: ({ now }) => {
    const days: number[] = [];
    const ends = new Map<string, number>();
    let [all, again] = [0, 0];
    return {
      entry: ({ kind, at, resolvedOn, outcome, repeatOf }) => {
        if (kind !== 'incident' || momentOf(at) < now - YEAR_MS) return;
        all += 1;
        if (repeatOf) again += 1;
        if (typeof resolvedOn !== 'string' || !resolvedOn) return;
        days.push(Math.max(0, Math.round((momentOf(resolvedOn.slice(0, 10)) - momentOf(at.slice(0, 10))) / DAY_MS)));
        const end = choiceName('incident', 'outcome', outcome) || say('report_not_said');
        ends.set(end, (ends.get(end) ?? 0) + 1);
      },
      result: () => ({
        number: days.length > 0 ? sayCount('days_count', median(days)) : say('report_none'),
        words: say('report_problems_words', days.length, all, again),
        bars: [...ends].map(([name, n]) => ({ name, value: n, said: `${n}` })),
        table: { head: [say('report_outcome'), say('report_n')], rows: [...ends] },
      }),
    };
  },
} satisfies Figure;
