// The id of the next write of a form: the same until it has succeeded, so that pressing twice writes once.
import { useRef } from 'preact/hooks';
import type { Store } from '@/lib/store/store';

/** Runs a write with its id; see `lib/store/once`. */
export function useOnce({ world }: Store) {
  const id = useRef('');
  return async <Outcome extends { ok: boolean }>(work: (id: string) => Promise<Outcome>): Promise<Outcome> => {
    id.current ||= world.newId();
    const mine = id.current;
    const done = await work(mine);
    if (done.ok && id.current === mine) id.current = '';
    return done;
  };
}
