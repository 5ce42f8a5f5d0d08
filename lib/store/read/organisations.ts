// What the screens ask of organisations: one by id, a page of the list, its people. No table is ever read whole.

import { fold, wordsIn } from '@/lib/model/fold';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { type Claim, claimsOf } from '@/lib/model/person/claims';
import type { Kind } from '@/lib/model/person/organisation';
import type { ContactRow, OrganisationRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

/** One transaction around many small reads, which is far quicker than one for each. */
export const readingAll = <Value>({ db }: Store, read: () => Promise<Value>): Promise<Value> =>
  db.dexie.transaction('r', [db.contacts, db.organisations, db.ladders, db.counters], async () => read());

/** Null where it was deleted or never was. */
export async function organisationById({ db }: Store, id: string): Promise<OrganisationRow | null> {
  const row = await db.organisations.get(id);
  return row && row.sort !== undefined ? row : null;
}

/** Those that have one of these names or domains, each once. */
export const organisationsBy = ({ db }: Store, claims: readonly Claim[]): Promise<OrganisationRow[]> =>
  db.organisations
    .where('claims')
    .anyOf([...claims])
    .distinct()
    .toArray();

/** What is part of it. */
export const partsOf = async ({ db }: Store, id: string, limit: number): Promise<OrganisationRow[]> =>
  (await db.organisations.where('parent').equals(id).limit(limit).toArray()).filter((row) => row.sort !== undefined);

/** In the order of their names; of one kind where it is given. */
export const listOrganisations = ({ db }: Store, kind: Kind | null, limit: number): Promise<OrganisationRow[]> =>
  (kind ? db.organisations.where('place').between([kind], [kind, []]) : db.organisations.orderBy('sort'))
    .limit(limit)
    .toArray();

/** By the beginnings of words of their names and domains; those whose name begins as was typed come first. */
export async function findOrganisations({ db }: Store, query: string, limit: number): Promise<OrganisationRow[]> {
  const words = wordsIn(query).sort((a, b) => b.length - a.length);
  const [longest] = words;
  if (!longest) return db.organisations.orderBy('sort').limit(limit).toArray();
  const fits = (row: OrganisationRow) => words.every((word) => row.words.some((known) => known.startsWith(word)));
  const found = await db.organisations
    .where('words')
    .startsWith(longest)
    .filter(fits)
    .limit(limit * 4)
    .toArray();
  const start = fold(query).replace(/\s+/g, ' ');
  const rank = (row: OrganisationRow) => (row.sort?.startsWith(start) ? '0' : '1') + row.sort;
  const once = [...new Map(found.map((row) => [row.id, row])).values()];
  return once.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, limit);
}

/** As many names are offered while one is typed. */
const OFFERED = 8;

/** What those are called that fit what is typed; of nothing typed, the competitors. */
export const organisationNames = async (store: Store, typed: string): Promise<string[]> => {
  const rows = typed.trim()
    ? await findOrganisations(store, typed, OFFERED)
    : await listOrganisations(store, 'competitor', OFFERED);
  return rows.map(({ record }) => record.name);
};

const within = ({ db }: Store, ...mark: unknown[]) => db.contacts.where('firms').between(mark, [...mark, []]);

/** How many people have one of these claims, each counted once. */
export async function headcount(store: Store, claims: readonly Claim[]): Promise<number> {
  const ids = await Promise.all(claims.map((claim) => within(store, claim).primaryKeys()));
  return new Set(ids.flat()).size;
}

/** Who among them stands highest; on several ladders by how much of the ladder is climbed. */
export async function highestOf(
  store: Store,
  claims: readonly Claim[],
  ladders: ReadonlyMap<string, Ladder>,
): Promise<ContactRow | undefined> {
  const pairs = claims.flatMap((claim) => [...ladders.keys()].map((ladder) => [claim, ladder]));
  const firsts = await Promise.all(pairs.map(([claim, ladder]) => within(store, claim, ladder).first()));
  const climbed = (row: ContactRow) => row.stage / (ladders.get(row.ladder)?.stages.length ?? 1);
  return firsts
    .filter((row) => row !== undefined)
    .reduce<ContactRow | undefined>((top, row) => (top && climbed(top) >= climbed(row) ? top : row), undefined);
}

/** Its people, of each ladder the highest first. */
export const peopleAt = (store: Store, organisation: OrganisationRow, limit: number): Promise<ContactRow[]> =>
  peopleWith(store, claimsOf(organisation.record), limit);

/** Those who have one of these claims, of each ladder the highest first. */
export async function peopleWith(store: Store, claims: readonly Claim[], limit: number): Promise<ContactRow[]> {
  const found = await Promise.all(claims.map((claim) => within(store, claim).limit(limit).toArray()));
  const once = [...new Map(found.flat().map((row) => [row.id, row])).values()];
  const order = (a: ContactRow, b: ContactRow) =>
    a.ladder === b.ladder
      ? b.stage - a.stage || ((a.sort ?? '') < (b.sort ?? '') ? -1 : 1)
      : a.ladder < b.ladder
        ? -1
        : 1;
  return once.sort(order).slice(0, limit);
}
