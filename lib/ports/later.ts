// A call after a while, in the background or a page of Rung; a background that is put to sleep forgets it.

/** Returns the way to call it off. `ms`: milliseconds. */
export function later(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}
