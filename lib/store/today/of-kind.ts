// Entries of one kind, whoever they are about: found by their mark, never by going through the journal.
import { Dexie } from 'dexie';
import type { Fact } from '@/lib/model/entry/entry';
import { marked } from '@/lib/store/read/marked';
import { asked, reading } from '@/lib/store/read/past-dexie';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { kindMark } from '@/lib/store/tables/marks';

/** The newest first, `limit` at most; not for touches, which have no such mark. */
export async function entriesOfKind(store: Store, kind: string, limit: number): Promise<Fact[]> {
  const journal = (await reading(store, 'journal')).objectStore('journal');
  return (await marked(journal, kindMark(kind), limit)).map(({ record }) => record);
}

/** Who of these has an entry of one kind, their own or another's in which they stand; by id. Reads no entry. */
export async function withKind(store: Store, rows: readonly ContactRow[], kind: string): Promise<Set<string>> {
  const marks = (await reading(store, 'journal')).objectStore('journal').index('marks');
  const keysOf = (owner: string) => asked(marks.getAllKeys(Dexie.dependencies.IDBKeyRange.bound([owner], [owner, []])));
  const ofKind = keysOf(kindMark(kind));
  const all = rows.map(
    async ({ id, also }): Promise<[string, IDBValidKey[][]]> => [id, await Promise.all([id, ...also].map(keysOf))],
  );
  const known = new Set(await ofKind);
  const found = await Promise.all(all);
  return new Set(found.flatMap(([id, keys]) => (keys.flat().some((key) => known.has(key)) ? [id] : [])));
}

/** Every entry that counts, so many rows at a time. Goes through the whole journal: for reports only. */
export async function* liveFacts({ db }: Store, size: number): AsyncGenerator<Fact[]> {
  for (let after = ''; ; ) {
    const rows = await db.journal.where('id').above(after).limit(size).toArray();
    yield rows.flatMap(({ record, marks }) => (marks.length > 0 ? [record] : []));
    after = rows.at(-1)?.id ?? '';
    if (rows.length < size) return;
  }
}

/** People on one stage of a ladder, in the order of their names. */
export const rowsOnStage = ({ db }: Store, ladder: string, stage: number, limit: number): Promise<ContactRow[]> =>
  db.contacts.where('place').between([ladder, stage], [ladder, stage, []]).limit(limit).toArray();
