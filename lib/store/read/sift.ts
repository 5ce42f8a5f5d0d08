// Everybody of whom certain things hold, as ids in order: indexes are crossed, and nobody's record is read.
import type { Store } from '@/lib/store/store';

export interface Sift {
  /** The ladder whose stages are meant. */
  ladder: string;
  /** Any of these; none: whatever their stage. */
  stages: readonly number[];
  /** See `model/facets.ts`: any of one group, all of several. */
  facets: readonly string[];
  order: 'name' | 'last' | 'stage';
  /** The other way round. */
  down: boolean;
}

type Ids = ReadonlySet<string>;

const groupOf = (facet: string): string => facet.split('/')[0] ?? '';

async function withFacets({ db }: Store, facets: readonly string[]): Promise<Ids[]> {
  const found = await Promise.all(facets.map((facet) => db.contacts.where('facets').equals(facet).primaryKeys()));
  const groups = Map.groupBy(facets, groupOf);
  return [...groups.values()].map((group) => new Set(group.flatMap((facet) => found[facets.indexOf(facet)] ?? [])));
}

const onStage = ({ db }: Store, ladder: string, stage: number): Promise<string[]> =>
  db.contacts.where('place').between([ladder, stage], [ladder, stage, []]).primaryKeys();

const MOST_STAGES = 20;

/** Whoever `first` does not hold comes after it, in the order of the names. */
const completed = (first: readonly string[], byName: readonly string[]): string[] => {
  const [listed, known] = [new Set(byName), new Set(first)];
  return [...first.filter((id) => listed.has(id)), ...byName.filter((id) => !known.has(id))];
};

async function inOrder(store: Store, { order, ladder }: Sift): Promise<string[]> {
  const { contacts } = store.db;
  const byName = await contacts.orderBy('sort').primaryKeys();
  if (order === 'name') return byName;
  // Fetched in ascending order and turned here: the browser gives keys at once only that way round.
  if (order === 'last') return completed((await contacts.orderBy('lastAt').primaryKeys()).reverse(), byName);
  const stages = Array.from({ length: MOST_STAGES }, (_, n) => MOST_STAGES - n);
  return completed((await Promise.all(stages.map((n) => onStage(store, ladder, n)))).flat(), byName);
}

export async function siftedIds(store: Store, sift: Sift): Promise<string[]> {
  const [ids, sets] = await Promise.all([inOrder(store, sift), siftSets(store, sift)]);
  const fitting = sets.length > 0 ? ids.filter((id) => sets.every((set) => set.has(id))) : ids;
  return sift.down ? fitting.reverse() : fitting;
}

/** Who is in all of these fits. */
export async function siftSets(store: Store, { ladder, stages, facets }: Sift): Promise<Ids[]> {
  const staged = await Promise.all(stages.map((stage) => onStage(store, ladder, stage)));
  return [...(stages.length > 0 ? [new Set(staged.flat())] : []), ...(await withFacets(store, facets))];
}

/** Tags that are in use, folded, in their order; so many at most. */
export async function tagsInUse({ db }: Store, limit: number): Promise<string[]> {
  const keys = await db.contacts
    .where('facets')
    .startsWith('tag/')
    .limit(limit * 50)
    .uniqueKeys();
  return keys.slice(0, limit).map((key) => String(key).slice('tag/'.length));
}
