// Lists by which somebody waits to be weighed: a page shows what it has, and asks again once nobody waits any more.
import { useEffect, useState } from 'preact/hooks';
import { weighAll } from '@/lib/services/lists/weigh';
import type { Store } from '@/lib/store/store';

/** Goes up by one when everybody is weighed; the page that is left stops it. */
export function useWeighed(store: Store): number {
  const [round, turn] = useState(0);
  useEffect(() => {
    let open = true;
    void weighAll(store, () => open)
      .then(() => open && turn((n) => n + 1))
      .catch(console.error);
    return () => {
      open = false;
    };
  }, [store]);
  return round;
}
