// Organisations as the screens show them: how many people, how high the highest stands.
import type { Ladder } from '@/lib/model/ladder/ladder';
import { claimsOf } from '@/lib/model/person/claims';
import { KINDS, type Kind } from '@/lib/model/person/organisation';
import {
  findOrganisations,
  headcount,
  highestOf,
  listOrganisations,
  organisationById,
  organisationsBy,
  partsOf,
  peopleAt,
  readingAll,
} from '@/lib/store/read/organisations';
import { counts, ladderMap } from '@/lib/store/read/read';
import type { ContactRow, OrganisationRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

export interface OrganisationView {
  row: OrganisationRow;
  /** How many people, each counted once. */
  people: number;
  /** Who stands highest. */
  top: ContactRow | undefined;
}

async function viewOf(
  store: Store,
  row: OrganisationRow,
  ladders: ReadonlyMap<string, Ladder>,
): Promise<OrganisationView> {
  const claims = claimsOf(row.record);
  const [people, top] = await Promise.all([headcount(store, claims), highestOf(store, claims, ladders)]);
  return { row, people, top };
}

export interface OrganisationPage {
  ladders: Map<string, Ladder>;
  total: number;
  /** How many of each kind, of those there are. */
  kinds: Map<Kind, number>;
  views: OrganisationView[];
}

/** By words of their names and domains; without any all of them, of one kind where it is given. */
export const seeOrganisations = (
  store: Store,
  query: string,
  kind: Kind | null,
  limit: number,
): Promise<OrganisationPage> => readingAll(store, () => pageOf(store, query, kind, limit));

async function pageOf(store: Store, query: string, kind: Kind | null, limit: number): Promise<OrganisationPage> {
  const [ladders, [total = 0, ...each]] = await Promise.all([
    ladderMap(store),
    counts(store, ['organisations', ...KINDS.map((known) => `organisation/${known}`)]),
  ]);
  const rows = await (query.trim() ? findOrganisations(store, query, limit) : listOrganisations(store, kind, limit));
  const kinds = new Map(KINDS.map((known, i) => [known, each[i] ?? 0] as const).filter(([, n]) => n > 0));
  return { ladders, total, kinds, views: await Promise.all(rows.map((row) => viewOf(store, row, ladders))) };
}

export interface OrganisationSeen extends OrganisationView {
  ladders: Map<string, Ladder>;
  parent: OrganisationRow | null;
  parts: OrganisationRow[];
  rows: ContactRow[];
}

const PARTS = 50;

/** One organisation with `size` of its people; null where it was deleted. */
export const seeOrganisation = (store: Store, id: string, size: number): Promise<OrganisationSeen | null> =>
  readingAll(store, () => seenOf(store, id, size));

async function seenOf(store: Store, id: string, size: number): Promise<OrganisationSeen | null> {
  const row = await organisationById(store, id);
  if (!row) return null;
  const ladders = await ladderMap(store);
  const [view, parent, parts, rows] = await Promise.all([
    viewOf(store, row, ladders),
    row.parent ? organisationById(store, row.parent) : null,
    partsOf(store, id, PARTS),
    peopleAt(store, row, size),
  ]);
  return { ...view, ladders, parent, parts, rows };
}

/** Where somebody belongs. */
export const organisationsOf = ({ firms = [] }: Pick<ContactRow, 'firms'>, store: Store): Promise<OrganisationRow[]> =>
  organisationsBy(store, [...new Set(firms.map(([claim]) => claim))]);
