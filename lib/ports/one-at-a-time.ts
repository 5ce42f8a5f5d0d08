// What only one window of Rung may do at a time; a window that is closed holds nobody up.

/** `null` where another window is at it: then nothing was begun. */
export async function oneAtATime<Value>(what: string, work: () => Promise<Value>): Promise<Value | null> {
  return navigator.locks.request(`rung-${what}`, { ifAvailable: true }, (lock) => (lock ? work() : null));
}

/** For what somebody pressed: it waits until whoever is at it is through, and is done then. */
export const inTurn = <Value>(what: string, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(`rung-${what}`, work);
