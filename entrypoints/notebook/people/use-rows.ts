// The rows of the People page that are in sight, fetched as they come into it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GridItem } from '@/components/people/grid-row';
import type { Store } from '@/lib/store/store';
import type { PeopleListed } from './list-people';
import { rowItems } from './row-items';

/** Rows are fetched once scrolling rests for so many milliseconds: those that fly by are seen by nobody. */
const REST_MS = 60;

/** What was fetched before stays in sight until it was fetched again. */
export function useRows(store: Store, listed: PeopleListed | undefined) {
  const items = useRef(new Map<string, GridItem>());
  const fresh = useRef(new Set<string>());
  const sight = useRef<[number, number]>([0, 0]);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [, drawn] = useState(0);
  const fetch = async (list: PeopleListed) => {
    const known = fresh.current;
    const ids = list.ids.slice(...sight.current).filter((id) => !known.has(id));
    for (const id of ids) known.add(id);
    if (ids.length === 0) return;
    for (const item of await rowItems(store, list, ids)) items.current.set(item.key, item);
    if (fresh.current === known) drawn((n) => n + 1);
  };
  useEffect(() => {
    fresh.current = new Set();
    if (listed) void fetch(listed);
  }, [listed]);
  return {
    itemAt: (n: number) => items.current.get(listed?.ids[n] ?? ''),
    onSight: (from: number, to: number) => {
      sight.current = [from, to];
      clearTimeout(rest.current);
      rest.current = setTimeout(() => listed && void fetch(listed), REST_MS);
    },
  };
}
