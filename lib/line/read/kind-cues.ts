// Where a line tells its kind: the words of every kind in it.
import kinds from '../kinds';
import { type Cue, finderOf } from './cue';

const finders = Object.entries(kinds).map(([kind, words]) => finderOf(kind, words));

/** `read`: the words as they are meant. */
export const cuesIn = (read: string): Cue[] => finders.flatMap(({ cues }) => cues(read));
