// Touches of the last twelve months, by month and by kind.
import { chips } from '@/lib/journal';
import { ATTEMPTS } from '@/lib/model/entry/attempt';
import { dayOf, localMoment } from '@/lib/model/when';
import { say } from '@/lib/words';
import type { Figure } from './figure';

const MONTHS = 12;

export default {
  id: 'touches',
  order: 6,
  title: say('report_touches'),
  count: ({ now, zone }) => {
    const today = dayOf(localMoment(now, zone).slice(0, 10), zone);
    const months = Array.from({ length: MONTHS }, (_, n) =>
      today
        .subtract({ months: MONTHS - 1 - n })
        .toString()
        .slice(0, 7),
    );
    const kinds = new Map<string, Map<string, number>>();
    return {
      entry: ({ kind, type, at, reached }) => {
        const month = at.slice(0, 7);
        const isTouch =
          kind === 'observation' || (kind === 'interaction' && type !== 'note' && !(String(reached) in ATTEMPTS));
        if (!isTouch || !months.includes(month)) return;
        const name = kind === 'observation' ? kind : String(type);
        const by = kinds.get(name) ?? new Map<string, number>();
        kinds.set(name, by.set(month, (by.get(month) ?? 0) + 1));
      },
      result: () => {
        const sum = (by: ReadonlyMap<string, number>) => [...by.values()].reduce((all, one) => all + one, 0);
        const rows = [...kinds]
          .map(([id, by]) => ({ name: chips.find((chip) => chip.id === id)?.label ?? id, by, all: sum(by) }))
          .sort((a, b) => b.all - a.all);
        return {
          number: `${rows.reduce((all, one) => all + one.all, 0)}`,
          words: say('report_touches_words'),
          bars: rows.map(({ name, all }) => ({ name, value: all, said: `${all}` })),
          table: {
            head: ['', ...months],
            rows: rows.map(({ name, by }) => [name, ...months.map((month) => by.get(month) ?? 0)]),
          },
        };
      },
    };
  },
} satisfies Figure;
