// What can happen between two people: every kind of entry, found by its file.

import type { Fact } from '@/lib/model/entry/entry';
import { faultOf } from '@/lib/model/fault';
import { phrase } from '@/lib/words';
import { ANY_KIND, type Chip, type Context, type Field, type JournalKind, type Reading } from './kind';

const found = import.meta.glob<{ default: JournalKind }>(['./*.ts', '!./index.ts', '!./kind.ts', '!./evidence.ts'], {
  eager: true,
});

export const journal: ReadonlyMap<string, JournalKind> = new Map(
  Object.values(found).map((file) => [file.default.kind, file.default]),
);

/** Every way to log with one press, in the order of the row, with the kind it makes. */
export const chips: readonly (Chip & { kind: string })[] = [...journal.values()]
  .flatMap((kind) => kind.chips.map((chip) => ({ ...chip, kind: kind.kind })))
  .sort((a, b) => a.order - b.order);

/** The day ahead an entry is about, as it is stored; empty where there is none. */
export function comingIn(entry: Fact): string {
  const field = journal.get(entry.kind)?.coming;
  const at = field && entry[field];
  return typeof at === 'string' ? at.trim() : '';
}

/** Does it stay open until somebody closes it, and has nobody? */
export function isOpen(entry: Fact): boolean {
  const field = journal.get(entry.kind)?.closing?.field;
  return field !== undefined && !entry[field];
}

/** When it is due; a problem that nobody gave a day is due since it happened, anything else at the end. */
const dueOf = (entry: Fact): string => comingIn(entry) || (journal.get(entry.kind)?.coming ? '9999' : entry.at);

/** What waits for the rep, the first due first. */
export const openIn = (entries: readonly Fact[]): Fact[] =>
  entries.filter(isOpen).toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));

/** What the form of a kind asks; nothing where the kind has no form. */
export function formFor(kind: string): readonly Field[] {
  const own = journal.get(kind)?.form ?? [];
  return own.length > 0 ? [...own, ...ANY_KIND] : [];
}

/** What a choice in the form of a kind is called, such as "Reference call"; the id itself where it is none of them. */
export function choiceName(kind: string, field: string, id: unknown): string {
  const asked = journal.get(kind)?.form.find(({ name }) => name === field);
  return (asked && 'choices' in asked && asked.choices.find((one) => one.id === id)?.label) || String(id ?? '');
}

/** How an entry reads. One made by a newer Rung is shown as such, never hidden. */
export function readEntry(entry: Fact, context: Context): Reading {
  const kind = journal.get(entry.kind);
  return kind?.schema.safeParse(entry).success
    ? kind.read(entry, context)
    : {
        icon: 'note',
        label: entry.kind,
        line: (typeof entry.note === 'string' && entry.note.trim()) || phrase`An entry this version cannot show`,
      };
}

/** Null when the fact has the shape of its kind, else where it differs. Kinds this version does not know pass. */
export function faultIn(fact: Fact): string | null {
  return faultOf(journal.get(fact.kind)?.schema.safeParse(fact), 'entry');
}
