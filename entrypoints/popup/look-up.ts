// Who somebody on the page is to the notebook: its records of them, or else those that might be, and whom it knows there.
import type { PersonItem } from '@/components/person/people-list';
import { personItem } from '@/components/words/present';
import type { SightedPerson } from '@/lib/model/sighting';
import { stageLadder } from '@/lib/services/person/see-person';
import { resembling, whoIs } from '@/lib/services/person/who-is';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { resemblanceLine } from './resemblance-line';

export interface Found {
  /** Ids of the records of this person; none for somebody new. */
  ids: string[];
  /** The records of this person, or those that might be. */
  items: PersonItem[];
  /** Whom the notebook knows where somebody new works. */
  there: { at: string; items: PersonItem[] };
}

/** As many colleagues are shown. */
const FEW = 4;

export async function lookUp(store: Store, person: SightedPerson): Promise<Found> {
  const [rows, all] = await Promise.all([whoIs(store, person), ladderMap(store)]);
  const item = (row: (typeof rows)[number]) => personItem(row, stageLadder(all, row.ladder));
  const nobody = { at: '', items: [] };
  if (rows.length > 0) return { ids: rows.map((row) => row.id), items: rows.map(item), there: nobody };
  // Fetched for somebody new only: most presses show somebody known.
  const { colleaguesOf } = await import('@/lib/services/person/colleagues');
  const [maybe, { at, rows: others }] = await Promise.all([
    resembling(store, person),
    colleaguesOf(store, person, FEW),
  ]);
  const known = others.filter(({ id }) => !maybe.some(({ row }) => row.id === id));
  return {
    ids: [],
    items: maybe.map(({ row, reasons }) => ({ ...item(row), aside: resemblanceLine(reasons) })),
    there: { at, items: known.map(item) },
  };
}
