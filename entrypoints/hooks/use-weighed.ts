// Lists by which somebody waits to be weighed: a page shows what it has, and asks again once nobody waits any more.
import { useEffect, useState } from 'preact/hooks';
import { weighAll } from '@/lib/services/lists/weigh';
import type { Store } from '@/lib/store/store';

/** Weighing writes, and holds up whoever reads: what the page shows first is read before it begins. */
const AFTER_MS = 1_000;

/** Goes up by one when everybody is weighed; the page that is left stops it. */
export function useWeighed(store: Store): number {
  const [round, turn] = useState(0);
  useEffect(() => {
    let open = true;
    const weigh = () =>
      weighAll(store, () => open)
        .then(() => open && turn((n) => n + 1))
        .catch(console.error);
    const later = setTimeout(() => void weigh(), AFTER_MS);
    return () => {
      open = false;
      clearTimeout(later);
    };
  }, [store]);
  return round;
}
