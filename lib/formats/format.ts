// What one file of this folder gives: an archive as the text of a file, and back where that is possible.
import type { Context } from '@/lib/journal/kind';
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Person } from '@/lib/model/person/people';
import type { Result } from '@/lib/model/result';
import type { Provenance } from '@/lib/model/whose/provenance';

export interface WriteContext extends Context {
  /** Id of the ladder of people who have none of their own. */
  defaultLadder: string;
  /** Everybody of the archive, in the order of their names. */
  people: readonly Person[];
  /** What entries say, as far as one of the files has told it already. */
  told: Map<Fact, Told>;
}

/** An entry in words: its kind, and all it says. */
export interface Told {
  label: string;
  text: string;
}

/** Ids, time and origin for what a file does not say itself. */
export interface ReadContext {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new uuidv7. */
  newId(): string;
  /** Where the rep says the file came from: stamped on everything read from a foreign file. */
  from: Provenance;
  /** What each column of a table holds, as the rep says; the guess of `columns` where absent. */
  columns?: Columns;
  /** How what is no UTF-8 is encoded, as the rep says (a label of the Encoding Standard); guessed where absent. */
  encoding?: string;
}

/** What a column of a table of people can hold, in the order the rep chooses from. */
export const TABLE_FIELDS = [
  'name',
  'first-name',
  'middle-name',
  'last-name',
  'suffix',
  'nickname',
  'e-mail',
  'phone',
  'linkedin',
  'web',
  'address',
  'organisation',
  'title',
  'department',
  'headline',
  'tags',
  'met-on',
  'birthday',
  'note',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** One for each column, in their order; null where it is not taken in. Several may hold the same: two phones, a street and a city. */
export type Columns = readonly (TableField | null)[];

/** A table of whose columns nothing certain is known. */
export interface TableLook {
  /** "Column 3" where it has no name. */
  headers: string[];
  /** The first rows, each with a cell for each column. */
  sample: string[][];
  guess: Columns;
}

/** How the letters of a file were read that does not say itself how they are encoded. Labels of the Encoding Standard. */
export interface LettersLook {
  encoding: string;
  /** All it could be, the likeliest first. */
  possible: readonly string[];
}

/** A part of a file that was not read, or not whole. */
export interface FileRemark {
  /**
   * `broken`: against the rules of the format. `skipped`: nobody, or nothing that Rung keeps. `unsure`: taken in, and
   * worth a look.
   */
  verdict: 'broken' | 'skipped' | 'unsure';
  /** Line, row or position in the file, counted from 1: "Line 12", "Row 3". */
  where: string;
  /** One sentence: what is the matter and what happens. */
  say: string;
}

/** What everything that a file says gets in the notebook: a stamp, and where it came from. */
export interface Attribution {
  clock: string;
  from: Provenance;
}

export interface Taken {
  /** Of the current schema, with valid records. */
  archive: Archive;
  /** Everything of the file that is not in the archive, so that nothing is dropped silently. */
  remarks: FileRemark[];
  /** Absent where it is certain how they are encoded. */
  letters?: LettersLook;
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
  /** Read for ever, but offered for no new package. */
  retired?: boolean;
  /**
   * The text in pieces, about one for each person or record, so that whoever writes a long one can pause. Pure; the same
   * archive gives the same text. A piece ends where a line or an item does, never inside a character.
   */
  write?(archive: Archive, context: WriteContext): Iterable<string>;
  /** Pure but for ids and time. Fails where nothing of the file can be used; a broken part of it is a remark. */
  read?(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>>;
  /**
   * Written by other programs too: ids in it mean nothing here, people are recognised by their addresses, and what the
   * rep has written stays as it is.
   */
  foreign?: boolean;
  /** Its name, in lower case, in the ZIP that its program gives out. */
  zipped?: string;
  /** For tables without a known layout: what the rep may correct before `read` is given `context.columns`. */
  columns?(bytes: Uint8Array, encoding?: string): Promise<Result<TableLook, ReadFault>>;
  /** Asked only where no other format recognises the file. */
  lastResort?: boolean;
  /**
   * Is a file the rep picked in this format? `start`: its first 2,000 bytes as text, whatever their encoding.
   * A format without it is never chosen for a picked file.
   */
  recognises?(start: string, fileName: string): boolean;
  /** Of an archive what comes back after writing and reading, in a shape that can be compared. Goes with `read`. */
  keeps?(archive: Archive): unknown;
}
