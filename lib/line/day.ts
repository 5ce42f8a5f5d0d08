// The day of the touch: one that was, never one to come.
import { placeOf } from './read/typed';
import type { TokenKind } from './token';

/** "After her complaint on Thursday I phoned yesterday". */
const AFTER = /(?:^| )(?:after|before|following|despite) (?:[^ ,;:.!?]+ ){1,4}$/;

export default {
  of: 'day',
  read(line) {
    const days = line.whens.filter(({ tense, from, to }) => tense === 'past' && to > from);
    const when = days.find(({ from }) => !AFTER.test(line.read.slice(0, from))) ?? days[0];
    return when ? [{ ...placeOf(line, when.from, when.to), means: { day: when.day.toString() } }] : [];
  },
} satisfies TokenKind;
