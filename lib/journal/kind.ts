// What one file of the journal gives: the shape of an entry, how it reads, what it proves, and how it is logged.

import * as z from 'zod/mini';
import { Fact } from '@/lib/model/entry/entry';
import {
  type Field,
  flag,
  formOf,
  type Parts,
  sentence,
  shapeOf,
  type Telling,
  type Told,
  tell,
  type Values,
} from '@/lib/model/entry/part';
import type { IconName } from '@/lib/model/icon';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { translate } from '@/lib/words';

/** A way to log an entry with one press in the popup. */
export interface Chip {
  /** Unique over all kinds. */
  id: string;
  label: string;
  icon: IconName;
  /** Position in the row; chips from 100 on wait behind "More". */
  order: number;
  /** The fields a logged line becomes. */
  fields(line: string): Record<string, unknown>;
  /** An entry of this chip cannot be saved without its line. */
  needsLine?: boolean;
}

/** What can be said of an entry of any kind. */
export const ANY_KIND: readonly Field[] = formOf({ sensitive: flag('Sensitive: covered in lists') });

export type { Choice, Field } from '@/lib/model/entry/part';

export interface Closing {
  /** The field that holds the day. */
  field: string;
  /** On the button that closes it today. */
  label: string;
}

export interface Reading {
  icon: IconName;
  /** What kind of thing it was, in one or two words. */
  label: string;
  /** One line that loses nothing a rep would need. */
  line: string;
  /** A second, quieter line. */
  aside?: string;
}

/** What an entry is read with. */
export interface Context extends Telling {
  ladderOf(id: string): Ladder | undefined;
}

/** One thing an entry is evidence of; `what` is a name that ladders ask for (see `Condition.evidence`). */
export interface Shown {
  what: string;
  /** Where it is not the day of the entry: since when it holds. */
  at?: string;
  /** Where it does not speak for good: the day from which on it no longer does. */
  until?: string;
  /** It holds for everybody in the entry, not only for whom it is about. */
  shared?: boolean;
}

export interface JournalKind<Entry extends Fact = Fact> {
  kind: string;
  schema: z.ZodMiniType<Entry>;
  chips: readonly Chip[];
  /** What can be said beyond the line, the most used first. */
  form: readonly Field[];
  /** What closes an entry that stays open until then. */
  closing?: Closing;
  /** The field that holds the day ahead such an entry is about. */
  coming?: string;
  /** The field that keeps the day it was first due, where it can be put off. */
  putOff?: string;
  read(entry: Entry, context: Context): Reading;
  /** The field that takes the people named in the line, where they did not take part but received it. */
  named?: string;
  /** Did the rep hear of it from somebody, as far as its kind says? */
  hearsay?(entry: Entry): boolean;
  /** What the entry is evidence of, for the person it is about. */
  evidence(entry: Entry): readonly (string | Shown)[];
}

/** Keeps the entry's own type inside the file and hands out the common one. */
export const journalKind = <Entry extends Fact>(kind: JournalKind<Entry>): JournalKind =>
  kind as unknown as JournalKind;

/** A line in the rep's own words. */
export const Note = z.string().check(z.maxLength(20_000));

/** The line as it was written, and below it whatever else was told. */
export function reading(icon: IconName, label: string, note: string, told: readonly Told[]): Reading {
  const aside = sentence(told);
  return { icon, label, line: note.trim() ? note : label, ...(aside && { aside }) };
}

export type Noted<Some extends Parts> = Fact & { note: string } & Values<Some>;
type Day = (at: string | undefined) => string;

export interface FormKind<Some extends Parts> {
  kind: string;
  /** One or two words, for the chip and the reading. */
  label: string;
  icon: IconName;
  order: number;
  /** Why the line cannot be left empty, where it cannot. */
  needsLine?: string;
  /** In the order of the form, the most used first. */
  parts: Some;
  closing?: Closing & { field: keyof Some };
  coming?: keyof Some & string;
  putOff?: keyof Some & string;
  named?: keyof Some & string;
  hearsay?: JournalKind<Noted<Some>>['hearsay'];
  /** What a rep wants to know before the rest, such as open or done. `day` says a date; nothing where there is none. */
  first?(entry: Noted<Some>, day: Day): Told[];
  evidence?: JournalKind<Noted<Some>>['evidence'];
}

/** A kind whose entries are a line in the rep's words (`note`) and whatever its form adds; all but the line optional. */
export function formKind<Some extends Parts>(it: FormKind<Some>): JournalKind {
  const { kind, icon, order, parts } = it;
  const label = translate(it.label);
  const needsLine = it.needsLine && translate(it.needsLine);
  const read = (entry: Noted<Some>, telling: Telling): Reading => {
    const day: Day = (at) => (at ? (telling.sayDay?.(at) ?? at) : '');
    return reading(icon, label, entry.note, [...(it.first?.(entry, day) ?? []), ...tell(parts, entry, telling)]);
  };
  return journalKind<Noted<Some>>({
    kind,
    schema: z.extend(Fact, {
      kind: z.literal(kind),
      note: needsLine ? Note.check(z.refine((line) => line.trim() !== '', needsLine)) : Note,
      ...shapeOf(parts),
    }) as unknown as z.ZodMiniType<Noted<Some>>,
    chips: [
      { id: kind, label, icon, order, fields: (line) => ({ note: line }), ...(needsLine && { needsLine: true }) },
    ],
    form: formOf(parts),
    ...(it.closing && { closing: { ...it.closing, label: translate(it.closing.label) } }),
    ...(it.coming && { coming: it.coming }),
    ...(it.putOff && { putOff: it.putOff }),
    ...(it.named && { named: it.named }),
    ...(it.hearsay && { hearsay: it.hearsay }),
    read,
    evidence: it.evidence ?? (() => []),
  });
}
