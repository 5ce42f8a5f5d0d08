// One write while it runs: its clock, and what it replaced so far.
import { type Clock, hear, tick } from '@/lib/model/clock';
import type { Receipt } from './change';
import type { Store } from './store';

export interface Run {
  store: Store;
  clock: Clock;
  receipt: Receipt;
}

/** A stamp after all of the run so far, and after those in `replaced`. */
export function stamp(run: Run, ...replaced: Clock[]): Clock {
  const now = run.store.world.now();
  const next = tick(run.clock, now, run.store.device, ...replaced);
  // Outdoing a stamp of the far future must not lift every later stamp of this device up there.
  run.clock = replaced.length > 0 ? hear(run.clock, next, now) : next;
  return next;
}

/** What a backup could not give back, or no screen could show, is not taken in. */
export function refuse(fault: string | null): void {
  if (fault) throw new Error(fault);
}
