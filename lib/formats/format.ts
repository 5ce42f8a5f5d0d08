// What one file of this folder gives: an archive as the text of a file, and back where that is possible.
import type { Context } from '@/lib/journal/kind';
import type { Archive } from '@/lib/model/archive';
import type { Result } from '@/lib/model/result';

export interface WriteContext extends Context {
  /** Id of the ladder of people who have none of their own. */
  defaultLadder: string;
}

/** Ids and time for what a file does not name itself; `World` of the store is one. */
export interface ReadContext {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new uuidv7. */
  newId(): string;
}

/** `not-ours`: another kind of file. `damaged`: cut off, changed or against the rules. `unsafe`: made to do harm. */
export type ReadFault = 'not-ours' | 'damaged' | 'newer' | 'too-large' | 'unsafe';

export interface Format {
  id: string;
  /** As the rep would call it. */
  name: string;
  /** Its file in a package: ASCII, unique among the formats. */
  fileName: string;
  mediaType: string;
  /** In every package; else only where the rep ticks it. */
  standard: boolean;
  /** Pure; the same archive gives the same text. */
  write?(archive: Archive, context: WriteContext): string;
  /** Pure but for ids and time. What it returns has the current schema and valid records. */
  read?(text: string, context: ReadContext): Result<Archive, ReadFault>;
  /**
   * Is a file the rep picked in this format? `start`: its first 2,000 characters.
   * A format without it is never chosen for a picked file.
   */
  recognises?(start: string, fileName: string): boolean;
  /** Of an archive what comes back after writing and reading, in a shape that can be compared. Goes with `read`. */
  keeps?(archive: Archive): unknown;
}
