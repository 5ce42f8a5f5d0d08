// How many have come how far: people at the top, and who came there in the quarter.
import { say } from '@/lib/words';
import { type Figure, within } from './figure';

/** Some of them, so that the line stays one. */
const shown = (names: readonly string[]): string => names.slice(0, 5).join(', ');

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
        words:
          came.length > 0
            ? say('report_top_words', came.length, shown(came.map(([name]) => name)))
            : say('report_top_none'),
        table: { head: [say('field_name'), say('since')], rows: came },
      }),
    };
  },
} satisfies Figure;
