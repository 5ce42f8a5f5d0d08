// People by name for a form that can point at them, and the names of those chosen.
import { personItem } from '@/components/words/present';
import { stageLadder } from '@/lib/services/person/see-person';
import { findContacts, ladderMap } from '@/lib/store/read/read';
import { knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { useAnswer } from './use-store';

async function find(store: Store, query: string) {
  const all = await ladderMap(store);
  return (await findContacts(store, query, 6)).map((row) => personItem(row, stageLadder(all, row.ladder)));
}

/** `chosen`: the contacts to fetch names for; ids of other records are ignored. */
export function usePeople(store: Store, chosen: readonly string[]) {
  const names = useAnswer(async () => {
    const rows = await knownRows(store, chosen);
    return new Map(rows.map((row) => [row.id, row.record.name]));
  }, [chosen.join()]);
  return { find: (query: string) => find(store, query), nameOf: (id: string) => names?.get(id) };
}
