// What was broken off when a page was closed goes on, one after the other; where one fails, the next opening tries again.
import type { Store } from '@/lib/store/store';
import { catchUp } from './catch-up';
import { findProofs } from './proofs';
import { restand } from './restand';

/** Each does nothing where nothing waits for it. */
export async function goOn(store: Store): Promise<void> {
  for (const work of [restand, catchUp, findProofs]) await work(store).catch(() => {});
}
