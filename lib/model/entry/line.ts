// A line as it is typed, before it is an entry of the journal.

export interface Line {
  text: string;
  /** Id of a chip of the journal. */
  chip: string;
  /** A stored date; null means now. */
  at: string | null;
  /** Fields of the form below the line, by name. */
  more: Record<string, unknown>;
  /** What was understood of the words and taken away again, by the ids of its tokens. */
  taken?: readonly string[];
}
