// How much time is spent turning customers into sales people: minutes of the quarter, by the stage people stood on.
import { subjectOf } from '@/lib/model/entry/about';
import { stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';
import { type Figure, hours, stageAt, within } from './figure';

/** From this stage on, people are on their way to the top. */
const ON_THE_WAY = 4;

export default {
  id: 'minutes',
  order: 1,
  title: say('report_minutes'),
  count: (asking) => {
    const { ladder } = asking;
    /** By person; who was never moved stood on the ground. */
    const spent = new Map<string, { at: string; minutes: number }[]>();
    const by = new Array<number>(ladder.stages.length + 1).fill(0);
    let [touches, timed] = [0, 0];
    const add = (stage: number, minutes: number) => {
      by[stage] = (by[stage] ?? 0) + minutes;
    };
    return {
      entry: (fact) => {
        if (fact.kind !== 'interaction' || !within(fact.at, asking)) return;
        touches += 1;
        if (typeof fact.minutes !== 'number' || fact.minutes <= 0) return;
        timed += 1;
        const person = subjectOf(fact) ?? '';
        spent.set(person, [...(spent.get(person) ?? []), { at: fact.at, minutes: fact.minutes }]);
      },
      moved: (person, moves) => {
        for (const { at, minutes } of spent.get(person) ?? []) add(stageAt(moves, at), minutes);
        spent.delete(person);
      },
      result: () => {
        for (const { minutes } of [...spent.values()].flat()) add(0, minutes);
        const sum = (from: number, to: number) => by.slice(from, to).reduce((all, one) => all + one, 0);
        const rows = by
          .map((minutes, n) => ({ name: `${n} ${stageName(ladder, n)}`, minutes }))
          .filter(({ minutes }) => minutes > 0);
        return {
          number: hours(sum(ON_THE_WAY, by.length)),
          words: say('report_minutes_words', ON_THE_WAY, ladder.stages.length, hours(sum(0, 1)), timed, touches),
          bars: rows.map(({ name, minutes }) => ({ name, value: minutes, said: hours(minutes) })),
          table: { head: [say('stage'), say('report_min')], rows: rows.map(({ name, minutes }) => [name, minutes]) },
        };
      },
    };
  },
} satisfies Figure;
