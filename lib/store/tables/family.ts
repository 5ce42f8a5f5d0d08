// Who turned out to be whom: a merged record stands behind another, in whatever order the two arrive here.

import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { chainOf } from './chain';
import { contactRow } from './rows';

/**
 * Is this row behind another? Not where that other never arrived; and where two devices merged the same people in
 * opposite directions, the one with the smallest id stays in front, so that nobody drops out of the lists.
 */
function isBehind([row, ...above]: ContactRow[]): boolean {
  const last = above.at(-1);
  if (!row || !last) return false;
  return last.into !== row.id || above.some((other) => other.id < row.id);
}

/** Everybody who was merged, directly or by way of another, into `id`. */
async function mergedInto({ db }: Store, id: string): Promise<string[]> {
  const found = new Set<string>();
  let front = [id];
  while (front.length > 0) {
    const keys = await db.contacts.where('into').anyOf(front).primaryKeys();
    front = keys.filter((key) => key !== id && !found.has(key));
    for (const key of front) found.add(key);
  }
  return [...found].sort();
}

/** Rows whose place in a family may have changed: written while merged, left, joined, or waited for by others. */
async function touched(store: Store, rows: ContactRow[], before: (ContactRow | undefined)[]): Promise<ContactRow[]> {
  const { db } = store;
  const moved = rows.filter((row, i) => row.into !== before[i]?.into || row.into !== undefined);
  const left = before.flatMap((row, i) => (row?.into && row.into !== rows[i]?.into ? [row.into] : []));
  const fresh = rows.filter((_, i) => !before[i]).map((row) => row.id);
  const waiting = fresh.length > 0 ? await db.contacts.where('into').anyOf(fresh).toArray() : [];
  const old = left.length > 0 ? (await db.contacts.bulkGet(left)).filter((row) => row !== undefined) : [];
  const chains = await Promise.all([...moved, ...old, ...waiting].map((row) => chainOf(store, row)));
  return [...new Map(chains.flat().map((row) => [row.id, row])).values()];
}

/** The rows that must change because of others' merging, before and after. Writes nothing. */
export async function familyChanges(
  store: Store,
  rows: ContactRow[],
  before: (ContactRow | undefined)[],
  defaultLadder: string,
): Promise<{ before: ContactRow; after: ContactRow }[]> {
  return Promise.all(
    (await touched(store, rows, before)).map(async (row) => {
      const behind = isBehind(await chainOf(store, row));
      const after = contactRow(row.record, row, defaultLadder, behind);
      return { before: row, after: { ...after, also: await mergedInto(store, row.id) } };
    }),
  );
}
