// Copies of the rep's own, made by one page at a time: by itself where it is time, or by a press, when the browser may ask.
import { inTurn, oneAtATime } from '@/lib/ports/one-at-a-time';
import { openPlace, openPlaceAsking } from '@/lib/ports/own-place';
import type { CopyState } from '@/lib/services/safety/copy-state';
import { keepOwnCopies } from '@/lib/services/safety/keep-own-copies';
import type { Store } from '@/lib/store/store';

/** Null where none are made by themselves, or another window is at it. */
export const copyWhereDue = (store: Store): Promise<CopyState | null> =>
  oneAtATime('own-copies', () => keepOwnCopies(store, openPlace));

/** To be called from a press: after the one that is going on, which may not have read the last change. */
export const copyNow = (store: Store): Promise<CopyState | null> =>
  inTurn('own-copies', () => keepOwnCopies(store, openPlaceAsking, { now: true }));
