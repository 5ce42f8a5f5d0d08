// The newest entries of many people in one transaction: one for each would take longer than many an answer.
import { Dexie } from 'dexie';
import type { Fact } from '@/lib/model/entry/entry';
import type { ContactRow, FactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { asked, reading } from './past-dexie';
import { timeline } from './read';

/** By id as `timeline` has them, `size` at most of each. */
export async function timelinesOf(
  store: Store,
  rows: readonly Pick<ContactRow, 'id' | 'also'>[],
  size: number,
): Promise<Map<string, Fact[]>> {
  const marks = (await reading(store, 'journal')).objectStore('journal').index('marks');
  const ranges = Dexie.dependencies.IDBKeyRange;
  const all = rows.map(async (row): Promise<[string, Fact[]]> => {
    if (row.also.length > 0) return [row.id, (await timeline(store, row, undefined, size)).entries];
    const facts = await asked<FactRow[]>(marks.getAll(ranges.bound([row.id], [row.id, []]), size));
    return [row.id, facts.map(({ record }) => record)];
  });
  return new Map(await Promise.all(all));
}
