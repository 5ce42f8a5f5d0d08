// How long it takes: days that people stood on each stage before they moved on, the middle one of all.
import { momentOf } from '@/lib/model/entry/entry';
import { stageName } from '@/lib/model/ladder/ladder';
import { say, sayCount } from '@/lib/words';
import { type Figure, median } from './figure';

const DAY_MS = 86_400_000;

export default {
  id: 'stays',
  order: 5,
  title: say('report_stays'),
  count: ({ ladder }) => {
    const days = ladder.stages.map((): number[] => []);
    return {
      moved: (_person, moves) =>
        moves.forEach((move, n) => {
          const before = moves[n - 1];
          if (before && move.to > before.to)
            days[before.to - 1]?.push(Math.round((momentOf(move.at) - momentOf(before.at)) / DAY_MS));
        }),
      result: () => {
        const rows = days
          .map((all, i) => ({ name: stageName(ladder, i + 1), all }))
          .filter(({ all }) => all.length > 0);
        return {
          number: `${rows.reduce((sum, { all }) => sum + all.length, 0)}`,
          words: say('report_stays_words'),
          bars: rows.map(({ name, all }) => ({
            name,
            value: median(all),
            said: say('report_with_n', sayCount('days_count', median(all)), all.length),
          })),
          table: {
            head: [say('stage'), say('report_days'), say('report_n')],
            rows: rows.map(({ name, all }) => [name, median(all), all.length]),
          },
        };
      },
    };
  },
} satisfies Figure;
