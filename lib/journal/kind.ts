// What one file of the journal gives: the shape of an entry, how it reads, what it proves, and how it is logged.
import type * as z from 'zod/mini';
import type { Fact } from '@/lib/model/entry';
import type { Ladder } from '@/lib/model/ladder';

/** A way to log an entry with one press in the popup. */
export interface Chip {
  /** Unique over all kinds. */
  id: string;
  label: string;
  icon: string;
  /** Position in the row; chips from 100 on wait behind "More". */
  order: number;
  /** The fields a logged line becomes. */
  fields(line: string): Record<string, unknown>;
}

export interface Choice {
  id: string;
  label: string;
}

/** One field of the form that unfolds below the line. Every field may be left empty unless it is `needed`. */
export type Field = {
  /** Name of the field in the entry. */
  name: string;
  label: string;
  /** The entry cannot be saved without it. */
  needed?: boolean;
  /** Shown only while another field holds one of these values. */
  when?: { name: string; is: readonly unknown[] };
} & (
  | { as: 'text' | 'long'; hint?: string }
  | { as: 'day' | 'flag' }
  | { as: 'number'; min: number; max: number }
  | { as: 'choice' | 'choices'; choices: readonly Choice[] }
  /** Ids of contacts. */
  | { as: 'people' }
  /** The id of another entry of the same person, of this kind. */
  | { as: 'entry'; kind: string }
);

export interface Reading {
  icon: string;
  /** What kind of thing it was, in one or two words. */
  label: string;
  /** One line that loses nothing a rep would need. */
  line: string;
  /** A second, quieter line. */
  aside?: string;
}

/** What an entry is read with. */
export interface Context {
  ladderOf(id: string): Ladder | undefined;
}

export interface JournalKind<Entry extends Fact = Fact> {
  kind: string;
  schema: z.ZodMiniType<Entry>;
  chips: readonly Chip[];
  /** What can be said beyond the line, the most used first. */
  form: readonly Field[];
  read(entry: Entry, context: Context): Reading;
  /** Names of what the entry is evidence of (see `Condition.evidence`). */
  evidence(entry: Entry): readonly string[];
  /** The text that search finds it by. */
  text(entry: Entry): string;
}

/** Keeps the entry's own type inside the file and hands out the common one. */
export const journalKind = <Entry extends Fact>(kind: JournalKind<Entry>): JournalKind =>
  kind as unknown as JournalKind;
