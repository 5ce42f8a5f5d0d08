// The ladders and settings of an archive taken in: what is not there, or later than what is.
import type { Archive } from '@/lib/model/archive';
import { canonicalJson } from '@/lib/model/key-order';
import { laterRecord } from '@/lib/model/person/later-copy';
import { LADDER } from '@/lib/model/settings/choices';
import { noteChanged } from '@/lib/store/tables/changed-set';
import { hearAll } from '@/lib/store/tables/hear-all';
import { markRestand } from '@/lib/store/tables/restand-mark';
import type { Receipt } from './change';
import type { Store } from './store';

/**
 * To be called in a transaction. Ladders and settings come first, so that people arrive on the ladder they climb; is
 * that another one for those who are here?
 */
export async function absorbChoices(store: Store, { ladders, settings }: Archive, part: Receipt): Promise<boolean> {
  const { db } = store;
  const drawn = await keepLater(db.ladders, ladders, (ladder) => ladder.id);
  for (const { before, after } of drawn) part.ladders.push({ id: after.id, before, after: after.clock ?? '' });
  await hearAll(
    store,
    drawn.flatMap(({ after }) => after.clock ?? []),
  );
  await noteChanged(
    db,
    drawn.map(({ after }) => `ladder/${after.id}`),
  );
  const kept = await keepLater(db.settings, settings, (setting) => setting.key);
  await noteChanged(
    db,
    kept.map(({ after }) => `setting/${after.key}`),
  );
  const other = kept.some(({ after, before }) => after.key === LADDER.key && after.value !== before?.value);
  for (const { before, after } of kept)
    part.settings.push({ key: after.key, before: before?.value, after: after.clock });
  if (other) await markRestand(store);
  return other;
}

/** What was written: rows that were not there, or that a later one took the place of. */
async function keepLater<Row extends { clock?: string | undefined }>(
  table: { bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>; bulkPut(rows: Row[]): PromiseLike<unknown> },
  rows: Row[],
  keyOf: (row: Row) => string,
): Promise<{ before: Row | null; after: Row }[]> {
  const known = await table.bulkGet(rows.map(keyOf));
  const written = new Map<string, { before: Row | null; after: Row }>();
  rows.forEach((row, i) => {
    const before = known[i] ?? null;
    const after = laterRecord(written.get(keyOf(row))?.after ?? before ?? row, row);
    if (!before || canonicalJson(after) !== canonicalJson(before)) written.set(keyOf(row), { before, after });
  });
  const all = [...written.values()];
  await table.bulkPut(all.map(({ after }) => after));
  return all;
}
