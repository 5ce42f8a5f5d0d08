// What cannot be read now, on any part of a screen: told once for the whole page, and gone when it can be read again.

const open = new Map<object, unknown>();
const listeners = new Set<() => void>();

/** `error`: null where the part reads well. */
export function told(part: object, error: unknown): void {
  if (error === null && !open.delete(part)) return;
  if (error !== null) open.set(part, error);
  for (const listener of listeners) listener();
}

/** Null where everything reads well. */
export const troubleNow = (): unknown => [...open.values()][0] ?? null;

export function onTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
