// What a kind of token is: some words of a line, what they mean, and how their chip reads.
import type { Cue } from './read/cue';
import type { Lexicon } from './read/lexicon';
import type { Stretch } from './read/story';
import type { Typed } from './read/typed';
import type { When } from './when';

/** A line made ready: its words, and the days, hours and kinds in them. */
export interface Parsed extends Typed {
  /** Who is named in it. */
  named: readonly Omit<Token, 'of' | 'id'>[];
  /** What it tells of others than the rep. */
  stories: readonly Stretch[];
  whens: readonly When[];
  cues: readonly Cue[];
}

export interface Known {
  /** Id of a contact. */
  id: string;
  name: string;
}

/** Something to come: a day (`2026-12-04`) and, where it was said, the hour (`15:00`). */
export interface Coming {
  day: string;
  time?: string;
  /** The words around it, as they were typed. */
  what: string;
}

/** What a line says. All but `kind` and `day` may be missing. */
export interface Meaning {
  /** Id of a chip of the journal. */
  kind: string;
  /** The chip that would fit too. */
  second: string;
  /** When it was: a day, never one to come. */
  day: string;
  time: string;
  people: readonly Known[];
  /** Without `#`. */
  tags: readonly string[];
  followUp: Coming;
}

/** Some words of the line and what they mean. */
export interface Token {
  /** The kind of token. */
  of: string;
  /** Stays the same while the rest of the line is typed, so that a chip taken away stays away. */
  id: string;
  /** Where the words stand in the line, in UTF-16 units. */
  from: number;
  to: number;
  means: Partial<Meaning>;
}

/** Around a line: when and where it is typed, and who may be meant. */
export interface Asked {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name; it also says whether 3/11 is a day of November or of March. */
  zone: string;
  /** Everybody whose name might stand in the line. */
  people: readonly Known[];
  /** The chips there are, with what they are called. */
  kinds: readonly { id: string; label: string }[];
  /** Of the language it is typed in, where that is not English. */
  lexicon?: Lexicon | undefined;
}

export interface TokenKind {
  of: string;
  read(line: Parsed, asked: Asked): Omit<Token, 'of' | 'id'>[];
}
