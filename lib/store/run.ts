// One write while it runs: its clock, and what it replaced so far.
import type { Clock, StampAfter } from '@/lib/model/clock';
import type { Receipt } from './change';
import type { Store } from './store';

export interface Run {
  store: Store;
  /** A stamp after all of the run so far, and after those it replaces. */
  stamp: StampAfter;
  /** The latest stamp of the far future that came in from elsewhere; empty where none ever did. */
  ahead: Clock;
  receipt: Receipt;
}

/** What a backup could not give back, or no screen could show, is not taken in. */
export function refuse(fault: string | null): void {
  if (fault) throw new Error(fault);
}
