// Two events side by side: what customers did at the last one and at the one before, with the note of each.
import { choiceName } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { inside } from '@/lib/model/entry/part';
import { say } from '@/lib/words';
import type { Figure } from './figure';

const noteOf = ({ note, result }: Fact): string =>
  [note, inside(choiceName('act', 'result', result))].filter(Boolean).join(', ');

export default {
  id: 'events',
  order: 9,
  title: say('report_events'),
  count: () => {
    const acts: Fact[] = [];
    return {
      entry: (fact) => {
        if (fact.kind === 'act' && fact.eventName && !fact.scheduledFor && !fact.sensitive) acts.push(fact);
      },
      result: () => {
        // The same event on another day is another time.
        const times = Map.groupBy(acts, ({ eventName, at }) => `${String(eventName).trim()}, ${at.slice(0, 7)}`);
        const last = [...times].sort((a, b) => (b[1][0]?.at ?? '').localeCompare(a[1][0]?.at ?? '')).slice(0, 2);
        return {
          number: last.map(([name, all]) => `${name}: ${all.length}`).join(' · ') || say('report_none'),
          words: say(last.length > 1 ? 'report_events_words' : 'report_events_none'),
          table: {
            head: last.map(([name]) => name),
            rows: Array.from({ length: Math.max(0, ...last.map(([, all]) => all.length)) }, (_, n) =>
              last.map(([, all]) => (all[n] ? noteOf(all[n]) : '')),
            ),
          },
        };
      },
    };
  },
} satisfies Figure;
