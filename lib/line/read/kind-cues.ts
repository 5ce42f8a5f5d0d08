// Where a line tells its kind: the words of every kind in it.
import kinds from '../kinds';
import { type Cue, cuesOf } from './cue';

const readers = Object.entries(kinds).map(([kind, words]) => cuesOf(kind, words));

/** `read`: the words as they are meant. */
export const cuesIn = (read: string): Cue[] => readers.flatMap((find) => find(read));
