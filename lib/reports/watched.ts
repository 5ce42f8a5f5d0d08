// Watched against not watched: acts and orders in the 90 days after a visit, beside those of people nobody watched.
import { isVisit } from '@/lib/model/advice/peak-day';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { say } from '@/lib/words';
import type { Figure } from './figure';

const DAY_MS = 86_400_000;
const AFTER = 90 * DAY_MS;
const YEAR = 365 * DAY_MS;
/** Fewer people carry no comparison. */
const ENOUGH = 20;

const counts = ({ kind, type, scheduledFor }: Fact): boolean =>
  kind === 'act' ? !scheduledFor : kind === 'interaction' && type === 'order';

export default {
  id: 'watched',
  order: 8,
  title: say('report_watched'),
  count: ({ now }) => {
    const visits = new Map<string, number[]>();
    const good = new Map<string, number[]>();
    const customers: string[] = [];
    const put = (to: Map<string, number[]>, { people, at }: Fact) => {
      for (const id of people) to.set(id, [...(to.get(id) ?? []), momentOf(at)]);
    };
    return {
      entry: (fact) => {
        const age = now - momentOf(fact.at);
        if (age < 0 || age > YEAR) return;
        if (isVisit(fact)) put(visits, fact);
        else if (counts(fact)) put(good, fact);
      },
      person: ({ record, stage }) => {
        if (stage > 0) customers.push(record.id);
      },
      result: () => {
        const between = (id: string, from: number) =>
          (good.get(id) ?? []).filter((moment) => moment > from && moment <= from + AFTER).length;
        // Whoever was watched less than 90 days ago is neither: their time is not over.
        const watched = customers.flatMap((id) => {
          const over = (visits.get(id) ?? []).filter((moment) => moment <= now - AFTER);
          return over.length > 0 ? [between(id, Math.max(...over))] : [];
        });
        const others = customers.filter((id) => !visits.has(id)).map((id) => between(id, now - AFTER));
        const lines = [
          { name: say('report_was_watched'), all: watched },
          { name: say('report_not_watched'), all: others },
        ].map(({ name, all }) => ({ name, n: all.length, sum: all.reduce((sum, one) => sum + one, 0) }));
        const enough = lines.every(({ n }) => n >= ENOUGH);
        return {
          number: `${lines[0]?.sum ?? 0}`,
          words: say(enough ? 'report_watched_words' : 'report_watched_few', lines[0]?.n, lines[1]?.n),
          ...(enough && {
            bars: lines.map(({ name, n, sum }) => ({ name, value: sum, said: say('report_with_n', sum, n) })),
          }),
          table: {
            head: ['', say('report_watched_count'), say('report_n')],
            rows: enough ? lines.map(({ name, n, sum }) => [name, sum, n]) : [],
          },
        };
      },
    };
  },
} satisfies Figure;
