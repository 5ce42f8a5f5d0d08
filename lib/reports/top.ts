// How many have come how far: people at the top, and who came there in the quarter.
import { say } from '@/lib/words';
import { type Figure, within } from './figure';

export default {
  id: 'top',
  order: 2,
  title: say('report_top'),
  count: (asking) => {
    const top = asking.ladder.stages.length;
    let there = 0;
    return {
      person: ({ stage }) => {
        if (stage === top) there += 1;
      },
      result: (moves, names) => {
        const came = [...moves].flatMap(([person, own]) =>
          own
            .filter((move) => move.to === top && move.from < top && within(move.at, asking))
            .map(({ at }) => [names.get(person) ?? '', at.slice(0, 10)]),
        );
        const named = came.filter(([name]) => name);
        return {
          number: `${there}`,
          words: say(
            'report_top_words',
            named.length,
            named
              .slice(0, 5)
              .map(([name]) => name)
              .join(', ') || say('report_nobody'),
          ),
          table: { head: [say('field_name'), say('since')], rows: named.map(([name = '', at = '']) => [name, at]) },
        };
      },
    };
  },
} satisfies Figure;
