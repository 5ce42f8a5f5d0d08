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
    const came: [name: string, at: string][] = [];
    return {
      person: ({ stage }) => {
        if (stage === top) there += 1;
      },
      moved: (_person, moves, name) => {
        const rose = moves.filter((move) => name && move.to === top && move.from < top && within(move.at, asking));
        for (const { at } of rose) came.push([name, at.slice(0, 10)]);
      },
      result: () => ({
        number: `${there}`,
        words: say(
          'report_top_words',
          came.length,
          came
            .slice(0, 5)
            .map(([name]) => name)
            .join(', ') || say('report_nobody'),
        ),
        table: { head: [say('field_name'), say('since')], rows: came },
      }),
    };
  },
} satisfies Figure;
