// What is to come: the first day ahead that the line names.
import { clauseAt, placeOf } from './read/typed';
import type { Parsed, TokenKind } from './token';

/** The words between two signs of punctuation around a place, as they were typed. */
function wordsAround(line: Parsed, place: number): string {
  const clause = clauseAt(line.read, place);
  const { from, to } = placeOf(line, clause.from, clause.to);
  return line.text.slice(from, to).trim();
}

export default {
  of: 'follow-up',
  read(line) {
    const ahead = line.whens.filter(({ tense }) => tense === 'coming');
    const [first] = ahead.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
    if (!first) return [];
    const { day, hour } = first;
    const from = Math.min(first.to > first.from ? first.from : Number.POSITIVE_INFINITY, hour?.from ?? first.from);
    const place = placeOf(line, from, Math.max(first.to, hour?.to ?? first.to));
    const what = wordsAround(line, from);
    return [{ ...place, means: { followUp: { day: day.toString(), ...(hour && { time: hour.time }), what } } }];
  },
} satisfies TokenKind;
