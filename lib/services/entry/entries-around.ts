// Entries that another one can grow out of: a person's own, and those of people known to each other.
import { formFor } from '@/lib/journal';
import { isAbout } from '@/lib/model/entry/about';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { knownBy } from '@/lib/store/read/known-by';
import { contactById, liveEntry, timeline } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

/** Entries of one person that are looked through, and people around them. */
const REACH = 200;
const PEOPLE = 20;

const idsOf = (row: ContactRow): Set<string> => new Set([row.id, ...row.also]);

/** People one knows: as it was noted of either, and who stands in one's entries. */
async function around(store: Store, row: ContactRow, entries: readonly Fact[]): Promise<ContactRow[]> {
  const { knows, metThrough } = row.record;
  const named = [...(knows ?? []), ...(metThrough ?? []), ...entries.flatMap(({ people }) => people)];
  const own = idsOf(row);
  const ids = [...new Set(named)].filter((id) => !own.has(id)).slice(0, PEOPLE);
  const rows = await Promise.all(ids.map((id) => contactById(store, id)));
  const known = [...rows.filter((one) => one !== null), ...(await knownBy(store, row, PEOPLE))];
  return [...new Map(known.map((one) => [one.id, one])).values()].filter(({ id }) => id !== row.id).slice(0, PEOPLE);
}

/** Newest first, each with the person it is about. `kind`: entries of which kind. */
export async function entriesAround(
  store: Store,
  person: string,
  kind: string,
): Promise<{ entry: Fact; of: ContactRow }[]> {
  const row = await contactById(store, person);
  if (!row) return [];
  const own = (await timeline(store, row, undefined, REACH)).entries;
  const others = await around(store, row, own);
  const theirs = await Promise.all(others.map((other) => timeline(store, other, undefined, REACH)));
  const all = [{ of: row, entries: own }, ...others.map((of, n) => ({ of, entries: theirs[n]?.entries ?? [] }))];
  return all
    .flatMap(({ of, entries }) => entries.map((entry) => ({ entry, of })))
    .filter(({ entry, of }) => entry.kind === kind && isAbout(entry, idsOf(of)))
    .sort((a, b) => momentOf(b.entry.at) - momentOf(a.entry.at));
}

/** Entries that these point at, by id, as far as they are there. */
export async function pointedAt(store: Store, entries: readonly Fact[]): Promise<Map<string, Fact>> {
  const ids = entries.flatMap((entry) =>
    formFor(entry.kind).flatMap(({ as, name }) =>
      as === 'entry' && typeof entry[name] === 'string' ? [entry[name]] : [],
    ),
  );
  const found = await Promise.all([...new Set(ids)].map((id) => liveEntry(store, id)));
  return new Map(found.flatMap((entry) => (entry ? [[entry.entry, entry]] : [])));
}
