// What they did for the rep in a year: unasked and asked for, and what came of it.
import { momentOf } from '@/lib/model/entry/entry';
import { say } from '@/lib/words';
import type { Figure } from './figure';

const YEAR_MS = 365 * 86_400_000;
const RESULTS = ['won', 'kept', 'lead', 'meeting'];

export default {
  id: 'acts',
  order: 3,
  title: say('report_acts'),
  count: ({ now }) => {
    const by = { unasked: { all: 0, brought: 0 }, asked: { all: 0, brought: 0 } };
    return {
      entry: ({ kind, at, origin, result, scheduledFor }) => {
        if (kind !== 'act' || scheduledFor || momentOf(at) < now - YEAR_MS) return;
        const one = origin === 'volunteered' ? by.unasked : by.asked;
        one.all += 1;
        if (RESULTS.includes(String(result))) one.brought += 1;
      },
      result: () => {
        const { unasked, asked } = by;
        const lines = [
          { name: say('report_unasked'), ...unasked },
          { name: say('report_asked'), ...asked },
        ];
        return {
          number: `${unasked.all + asked.all}`,
          words: say('report_acts_words', unasked.brought, asked.brought),
          bars: lines.map(({ name, all }) => ({ name, value: all, said: `${all}` })),
          table: {
            head: ['', say('report_n'), say('report_brought')],
            rows: lines.map(({ name, all, brought }) => [name, all, brought]),
          },
        };
      },
    };
  },
} satisfies Figure;
