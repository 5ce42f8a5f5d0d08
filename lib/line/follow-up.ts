// What is to come: the first day ahead that the line names.
import { placeOf } from './read/typed';
import type { TokenKind } from './token';

export default {
  of: 'follow-up',
  read(line) {
    const ahead = line.whens.filter(({ tense }) => tense === 'coming');
    const [first] = ahead.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
    if (!first) return [];
    const { day, hour } = first;
    const from = Math.min(first.to > first.from ? first.from : Number.POSITIVE_INFINITY, hour?.from ?? first.from);
    const place = placeOf(line, from, Math.max(first.to, hour?.to ?? first.to));
    return [{ ...place, means: { followUp: { day: day.toString(), ...(hour && { time: hour.time }) } } }];
  },
} satisfies TokenKind;
