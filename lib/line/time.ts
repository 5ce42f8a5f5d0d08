// The hour of the touch, where one was said.
import { placeOf } from './read/typed';
import type { TokenKind } from './token';

export default {
  of: 'time',
  read(line) {
    const hour = line.whens.find(({ tense }) => tense === 'past')?.hour;
    return hour ? [{ ...placeOf(line, hour.from, hour.to), means: { time: hour.time } }] : [];
  },
} satisfies TokenKind;
