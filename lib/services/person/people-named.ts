// Who is in entries: names to show, and who is marked sensitive.

import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { chainOf, knownRows } from '@/lib/store/read/records';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

export interface PeopleNamed {
  /** By id, as far as the notebook holds them. */
  names: ReadonlyMap<string, string>;
  /** By id: is one of their records marked sensitive? */
  marks: ReadonlyMap<string, boolean>;
}

const idsIn = (entry: Fact): string[] =>
  Object.values(entry).flatMap((value) => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []));

const isMarked = ({ sensitive }: Contact): boolean => sensitive === true;

/** Records of one person stand behind each other; one that is marked marks them all. */
export async function isPersonMarked(store: Store, row: ContactRow): Promise<boolean> {
  if (isMarked(row.record)) return true;
  if (!row.into && row.also.length === 0) return false;
  const chain = await chainOf(store, row);
  const behind = await knownRows(
    store,
    chain.flatMap((record) => record.also),
  );
  return [...chain, ...behind].some(({ record }) => isMarked(record));
}

/** Everybody these entries name, whichever field it is in. */
export async function peopleNamed(store: Store, entries: readonly Fact[]): Promise<PeopleNamed> {
  const ids = [...new Set(entries.flatMap(idsIn))].filter((id) => /^[0-9a-f-]{36}$/.test(id));
  const rows = await knownRows(store, ids);
  const marked = await Promise.all(rows.map((row) => isPersonMarked(store, row)));
  return {
    names: new Map(rows.map((row) => [row.id, row.record.name])),
    marks: new Map([
      ...ids.map((id) => [id, false] as const),
      ...rows.map((row, i) => [row.id, marked[i] ?? true] as const),
    ]),
  };
}
