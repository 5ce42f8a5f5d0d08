// The newest entries of many people in one transaction: one for each would take longer than many an answer.
import type { Fact } from '@/lib/model/entry/entry';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { marked } from './marked';
import { reading } from './past-dexie';
import { timeline } from './read';

/** By id as `timeline` has them, `size` at most of each. */
export async function timelinesOf(
  store: Store,
  rows: readonly Pick<ContactRow, 'id' | 'also'>[],
  size: number,
): Promise<Map<string, Fact[]>> {
  const journal = (await reading(store, 'journal')).objectStore('journal');
  const all = rows.map(async (row): Promise<[string, Fact[]]> => {
    if (row.also.length > 0) return [row.id, (await timeline(store, row, undefined, size)).entries];
    const facts = await marked(journal, row.id, size);
    return [row.id, facts.map(({ record }) => record)];
  });
  return new Map(await Promise.all(all));
}
