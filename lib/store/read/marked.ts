// Entries under one mark, the newest first, some at a time: what the browser hands over at once holds up the page.
import { Dexie } from 'dexie';
import type { FactRow } from '@/lib/store/row';
import { asked } from './past-dexie';

/** Rows in one answer of the browser. */
const STEP = 100;

/** `journal`: of a transaction that reads it. `mark`: id of a person, or the mark of a kind. At most `most` rows. */
export async function marked(journal: IDBObjectStore, mark: string, most: number): Promise<FactRow[]> {
  const { bound } = Dexie.dependencies.IDBKeyRange;
  const found = new Map<string, FactRow>();
  let lower: (string | number)[] = [mark];
  for (let step = STEP; ; ) {
    const rows = await asked<FactRow[]>(journal.index('marks').getAll(bound(lower, [mark, []]), step));
    const before = found.size;
    for (const row of rows) found.set(row.id, row);
    if (rows.length < step || found.size >= most) return [...found.values()].slice(0, most);
    // Those of the very same moment as the last one come again; where they fill a step, it has to be longer.
    lower = rows.at(-1)?.marks.find(([owner]) => owner === mark) ?? lower;
    step = found.size === before ? step * 2 : STEP;
  }
}
