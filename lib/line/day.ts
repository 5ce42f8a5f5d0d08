// The day of the touch: one that was, never one to come.
import { placeOf } from './read/typed';
import type { TokenKind } from './token';

export default {
  of: 'day',
  read(line) {
    const when = line.whens.find(({ tense, from, to }) => tense === 'past' && to > from);
    return when ? [{ ...placeOf(line, when.from, when.to), means: { day: when.day.toString() } }] : [];
  },
} satisfies TokenKind;
