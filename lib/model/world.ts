// What everything that happens at a moment, or needs an id, is given: clock, ids and time zone as parameters.

import type { Keeping } from './keeping';

/** Handed in by who starts the program, so that time and chance are parameters. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new uuidv7. */
  newId(): string;
  /** IANA name of the time zone the rep lives in now. */
  zone(): string;
  /** Two letters of ISO 3166 for the country the rep's computer is set to; absent where nobody knows. */
  region?(): string | undefined;
  /** Bytes that are free for what the notebook keeps; null where nobody knows. Absent: nobody asks. */
  room?(): Promise<number | null>;
  /** Where copies are kept outside the database. Absent: none are. */
  keeping?: Keeping;
}
