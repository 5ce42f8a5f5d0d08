// Counters held against the indexes of what they count, and put right where the browser lost some of them.
import type { Table } from 'dexie';
import type { Store } from '@/lib/store/store';
import { CATCH_UP } from '@/lib/store/tables/database';
import { isRestanding } from '@/lib/store/tables/restand-mark';

type Counts = Map<string, number>;

/** Adds the number of rows that share all of a key in `place` but the name at its end, leaping from one to the next. */
async function countPlaces<Row>(table: Table<Row, string>, keyOf: (start: unknown[]) => string, into: Counts) {
  for (let after: unknown[] = []; ; ) {
    const [key] = (await table.where('place').above(after).limit(1).keys()) as unknown as unknown[][];
    if (!key) return;
    const start = key.slice(0, -1);
    after = [...start, []];
    into.set(keyOf(start), await table.where('place').between(start, after).count());
  }
}

/** What the counters should say, by the indexes alone: no row is read. */
async function counted({ contacts, organisations }: Store['db']): Promise<Counts> {
  const counts: Counts = new Map([
    ['people', await contacts.orderBy('sort').count()],
    ['organisations', await organisations.orderBy('sort').count()],
    ['organisation/', await organisations.orderBy('sort').count()],
  ]);
  await countPlaces(contacts, ([ladder, stage]) => `stage/${ladder}/${stage}`, counts);
  await countPlaces(organisations, ([kind]) => `organisation/${kind}`, counts);
  for (const [key, n] of counts)
    if (/^organisation\/./.test(key)) counts.set('organisation/', (counts.get('organisation/') ?? 0) - n);
  for (const status of (await contacts.where('facets').startsWith('status/').uniqueKeys()) as string[])
    counts.set(status, await contacts.where('facets').equals(status).count());
  return counts;
}

/** Counters that say something else, by their key; those that count what waits are nobody's to count again. */
async function wrongIn({ db }: Store): Promise<{ key: string; n: number }[]> {
  const should = await counted(db);
  const kept = await db.counters.where('key').startsWithAnyOf('people', 'organisation', 'stage/', 'status/').toArray();
  const is: Counts = new Map(kept.map(({ key, n }) => [key, n]));
  return [...new Set([...should.keys(), ...is.keys()])]
    .map((key) => ({ key, n: should.get(key) ?? 0 }))
    .filter(({ key, n }) => (is.get(key) ?? 0) !== n);
}

/** Did any say something else? They are right afterwards. Nothing is done while rows are still being brought up to date. */
export async function countAgain(store: Store): Promise<boolean> {
  const { db } = store;
  const tables = [db.contacts, db.organisations, db.counters, db.meta];
  const look = async () => ((await db.meta.get(CATCH_UP)) || (await isRestanding(db)) ? [] : wrongIn(store));
  if ((await db.dexie.transaction('r', tables, look)).length === 0) return false;
  return db.dexie.transaction('rw', tables, async () => {
    const wrong = await look();
    await db.counters.bulkPut(wrong);
    return wrong.length > 0;
  });
}
