// Everybody of whom certain things hold, as ids in order: indexes are crossed, and nobody's record is read.
import { Dexie } from 'dexie';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { asked, reading } from './past-dexie';

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

/** Ids fetched at once: all of them would keep the page from drawing. */
const SLICE = 10_000;
/** As many come first where a screen waits for them. */
const FIRST = 500;

/** The ids of everybody an index holds, in its order. */
async function idsBy(store: Store, index: 'sort' | 'lastAt', slice: number): Promise<string[]> {
  const contacts = (await reading(store, 'contacts')).objectStore('contacts');
  const source = contacts.index(index);
  const ids: string[] = [];
  for (let from: IDBKeyRange | null = null; ; ) {
    const part = (await asked(source.getAllKeys(from, slice))) as string[];
    const before = ids.at(-1);
    const known = before === undefined ? -1 : part.indexOf(before);
    const next = part.slice(known + 1);
    // A slice or more of them share one name: they can only be fetched together.
    if (before !== undefined && part.length === slice && (known < 0 || next.length === 0))
      return (await asked(source.getAllKeys())) as string[];
    for (const id of next) ids.push(id);
    const last = ids.at(-1);
    if (part.length < slice || last === undefined) return ids;
    const row = await asked<ContactRow>(contacts.get(last));
    from = Dexie.dependencies.IDBKeyRange.lowerBound(row[index]);
  }
}

/** Ids of whom nothing was ever logged with: keys are compared, and nobody's record is read. */
export async function neverLogged(store: Store, slice = SLICE): Promise<string[]> {
  const logged = new Set(await idsBy(store, 'lastAt', slice));
  return (await idsBy(store, 'sort', slice)).filter((id) => !logged.has(id));
}

/** Ids by their newest entry, the oldest first, as far as its date reads before `at`; so many at most. */
export const loggedBefore = ({ db }: Store, at: string, limit: number): Promise<string[]> =>
  db.contacts.where('lastAt').below(at).limit(limit).primaryKeys();

async function inOrder(store: Store, { order, ladder }: Sift, slice: number): Promise<string[]> {
  const byName = await idsBy(store, 'sort', slice);
  if (order === 'name') return byName;
  // Fetched in ascending order and turned here: the browser gives keys at once only that way round.
  if (order === 'last') return completed((await idsBy(store, 'lastAt', slice)).reverse(), byName);
  const stages = Array.from({ length: MOST_STAGES }, (_, n) => MOST_STAGES - n);
  return completed((await Promise.all(stages.map((n) => onStage(store, ladder, n)))).flat(), byName);
}

/** The first of everybody by name, as `siftedIds` has them. */
export async function firstByName(store: Store): Promise<string[]> {
  const contacts = (await reading(store, 'contacts')).objectStore('contacts');
  return (await asked(contacts.index('sort').getAllKeys(null, FIRST))) as string[];
}

export async function siftedIds(store: Store, sift: Sift, slice = SLICE): Promise<string[]> {
  const sets = await siftSets(store, sift);
  // Where nobody can be in all of them, nobody's name is read.
  const all = sets.some(({ size }) => size === 0) ? [] : await inOrder(store, sift, slice);
  const ids = sets.length > 0 ? all.filter((id) => sets.every((set) => set.has(id))) : all;
  return sift.down ? ids.reverse() : ids;
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
