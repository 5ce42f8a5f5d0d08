// Suspected doubles: found in one walk through everybody, merged, or remembered as two people.

import { findPairs, type Pair } from '@/lib/model/doubles';
import { isoOf } from '@/lib/model/moment';
import { APART } from '@/lib/model/settings/apart';
import { everybody, knownRows } from '@/lib/store/read/records';
import { settingsUnder } from '@/lib/store/read/settings';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

/** Rows read at once; more would be felt in a page that is open. */
const SLICE = 2_000;

const idOf = ({ ids }: Pick<Pair, 'ids'>): string => ids.join('/');

/** The likeliest first. Null where `goOn` said no. */
export async function findDoubles(store: Store, goOn: () => boolean = () => true): Promise<Pair[] | null> {
  const finder = findPairs();
  for await (const rows of everybody(store, SLICE)) {
    for (const { id, record, sort } of rows) if (sort !== undefined) finder.add(id, record);
    if (!goOn()) return null;
  }
  return finder.pairs();
}

export interface Double extends Pair {
  /** Who has more entries, or came first, keeps the record. */
  kept: ContactRow;
  other: ContactRow;
}

const isFirst = (a: ContactRow, b: ContactRow): boolean =>
  a.entries > b.entries || (a.entries === b.entries && a.record.created <= b.record.created);

/** Those of `pairs` that are two records still and were not told apart; so many at most, and how many there are. */
export async function standingDoubles(store: Store, pairs: readonly Pair[], limit: number) {
  const apart = new Set((await settingsUnder(store, APART)).map(({ id }) => id));
  const open = pairs.filter((pair) => !apart.has(idOf(pair)));
  const found: Double[] = [];
  for (let from = 0; from < open.length && found.length < limit; from += limit) {
    const some = open.slice(from, from + limit);
    const rows = await knownRows(store, [...new Set(some.flatMap(({ ids }) => ids))]);
    const byId = new Map(rows.flatMap((row) => (row.sort === undefined ? [] : [[row.id, row] as const])));
    for (const pair of some) {
      const [a, b] = pair.ids.map((id) => byId.get(id));
      if (a && b) found.push({ ...pair, kept: isFirst(a, b) ? a : b, other: isFirst(a, b) ? b : a });
    }
  }
  return { found: found.slice(0, limit), more: open.length > limit };
}

/** They are not asked about again. */
export const tellApart = (store: Store, pair: Pick<Pair, 'ids'>) =>
  write(store, [{ do: 'setting', key: APART.prefix + idOf(pair), value: { at: isoOf(store.world.now()) } }]);
