// Work that is asked for while earlier work goes on: it waits its turn instead of being lost.

/** Takes work in the name of somebody, and does it after all that was asked for before. */
export type InTurn = (name: string, work: () => Promise<unknown>) => void;

/**
 * Who has work waiting or under way is given no more: a key held down, or pressed once more because nothing seemed to
 * happen, does the same thing once. Work that fails does not hold up the others; `failed` hears of it.
 */
export function turns(failed: (error: unknown) => void): InTurn {
  const waiting = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  return (name, work) => {
    if (waiting.has(name)) return;
    waiting.add(name);
    last = last
      .then(work)
      .catch(failed)
      .finally(() => waiting.delete(name));
  };
}
