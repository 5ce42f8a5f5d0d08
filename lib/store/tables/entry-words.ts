// The words of entries on their way into the index: which came, and which went.
import { formFor } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { textWords } from '@/lib/model/fold';
import type { FactRow } from '@/lib/store/row';
import type { Database } from './database';
import { changePostings, type PostingChange } from './postings';

/** The reasons of a move, each a text or a reference to an entry. */
const reasonsIn = ({ evidence }: Fact): unknown[] =>
  Array.isArray(evidence) ? evidence.map((reason) => reason?.text) : [];

/** Whatever of an entry is in somebody's own words: its line, the texts of its form, the reasons of a move. */
export function textsIn(entry: Fact): string[] {
  const fields = formFor(entry.kind).filter(({ as }) => as === 'text' || as === 'long');
  return [entry.note, ...fields.map(({ name }) => entry[name]), ...reasonsIn(entry)].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
}

/** Distinct words an entry is found by. */
export const entryWords = (entry: Fact): Set<string> => new Set(textsIn(entry).flatMap(textWords));

/** Stands in deletions instead of their words; nobody can type it, `#` being no letter. */
export const TRASH_WORD = '#trash';

/** A fact that stands on nobody's timeline has no words. */
const wordsOf = ({ record, marks }: FactRow): Iterable<string> =>
  record.deleted ? [TRASH_WORD] : marks.length > 0 ? entryWords(record) : [];

/** By word, the facts it comes into and goes out of. */
function wordChanges(before: readonly FactRow[], after: readonly FactRow[]): Map<string, PostingChange[]> {
  const changes = new Map<string, Map<string, boolean>>();
  const note = (rows: readonly FactRow[], add: boolean) => {
    for (const row of rows)
      for (const word of wordsOf(row)) {
        const ids = changes.get(word) ?? new Map<string, boolean>();
        changes.set(word, ids.set(row.id, add));
      }
  };
  note(before, false);
  note(after, true);
  return new Map([...changes].map(([word, ids]) => [word, [...ids].map(([id, add]) => ({ id, add }))]));
}

/** Takes the words of `before` out of the index and those of `after` in. To be called in the transaction that writes them. */
export const changeWords = (
  db: Pick<Database, 'postings'>,
  before: readonly FactRow[],
  after: readonly FactRow[],
): Promise<void> => changePostings(db, wordChanges(before, after));
