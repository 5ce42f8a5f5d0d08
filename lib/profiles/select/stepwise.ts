// Long lists in steps, so that a page can breathe between them.

/** Records looked at between two breaths. */
const STEP = 250;

/** What `work` makes of each. Yields `from` to `to`, of the whole from 0 to 1, as it goes on. */
export function* stepwise<Item, Made>(
  items: readonly Item[],
  [from, to]: readonly [from: number, to: number],
  work: (item: Item) => Made,
): Generator<number, Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(work(item));
    if (made.length % STEP === 0) yield from + ((to - from) * made.length) / items.length;
  }
  return made;
}
