// Where a line tells its kind: the words of every kind in it.
import kinds from '../kinds';
import { type Cue, finderOf } from './cue';

const finders = new Map(Object.entries(kinds).map(([kind, words]) => [kind, finderOf(kind, words)]));

/** `read`: the words as they are meant. */
export const cuesIn = (read: string): Cue[] => [...finders.values()].flatMap(({ cues }) => cues(read));

/** Whether something in a line says that a word of a kind is not meant so. */
export const isBarred = (kind: string, read: string): boolean => finders.get(kind)?.bars(read) ?? false;
