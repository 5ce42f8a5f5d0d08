// People on each stage at the end of each of the last twelve months, and the moves between stages in that time.

import { stageName } from '@/lib/model/ladder/ladder';
import { dayOf, localMoment, sayAs } from '@/lib/model/when';
import { say, sayCount } from '@/lib/words';
import { type Figure, stageAt } from './figure';

const MONTHS = 12;

export default {
  id: 'stages',
  order: 7,
  title: say('report_stages'),
  count: ({ now, zone, ladder }) => {
    const today = dayOf(localMoment(now, zone).slice(0, 10), zone);
    const ends = Array.from({ length: MONTHS }, (_, n) => {
      const month = today.subtract({ months: MONTHS - 1 - n });
      const end = month.with({ day: month.daysInMonth });
      return (n === MONTHS - 1 ? today : end).toString();
    });
    const count = ladder.stages.map(() => ends.map(() => 0));
    let rose = 0;
    return {
      moved: (_person, moves) => {
        rose += moves.filter(({ at }) => at.slice(0, 10) > (ends[0] ?? '')).length;
        ends.forEach((end, n) => {
          const row = count[stageAt(moves, end) - 1];
          if (row) row[n] = (row[n] ?? 0) + 1;
        });
      },
      result: () => {
        const rows = count.map((row, i) => ({ name: `${i + 1} ${stageName(ladder, i + 1)}`, row }));
        return {
          number: `${rose}`,
          words: sayCount('report_stages_words', rose),
          bars: rows.map(({ name, row }) => ({
            name,
            value: row.at(-1) ?? 0,
            said: say('report_was', row.at(-1) ?? 0, row[0] ?? 0),
          })),
          stacked: {
            labels: ends.map((end) => sayAs(dayOf(end, zone), { month: 'narrow' })),
            // The highest stage lies at the bottom, in the full colour.
            bands: rows.map(({ name, row }) => ({ name, values: row })).reverse(),
          },
          table: { head: [say('stage'), ...ends], rows: rows.map(({ name, row }) => [name, ...row]) },
        };
      },
    };
  },
} satisfies Figure;
