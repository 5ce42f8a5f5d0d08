// The day of the touch: one that was, never one to come.
import { clauseAt, placeOf } from './read/typed';
import type { Parsed, TokenKind } from './token';
import words from './words';

/** "After her complaint on Thursday I phoned yesterday". */
const AFTER = /(?:^| )(?:after|before|following|despite) (?:[^ ,;:.!?]+ ){1,4}$/;

/** What they did and how they are: "they had a breach last month". */
const OF_THEM = new RegExp(words.stories.ofThem);
/** A day on which nothing passed between the rep and them. */
function isTheirs({ read, cues }: Parsed, place: number): boolean {
  const { from, to } = clauseAt(read, place);
  const touched = cues.some((cue) => cue.tier !== 'told' && cue.from >= from && cue.to <= to);
  return !touched && OF_THEM.test(read.slice(from, to));
}

export default {
  of: 'day',
  read(line) {
    const days = line.whens.filter(({ tense, from, to }) => tense === 'past' && to > from && !isTheirs(line, from));
    const when = days.find(({ from }) => !AFTER.test(line.read.slice(0, from))) ?? days[0];
    return when ? [{ ...placeOf(line, when.from, when.to), means: { day: when.day.toString() } }] : [];
  },
} satisfies TokenKind;
