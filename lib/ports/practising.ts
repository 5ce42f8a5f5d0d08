// Whether the rep practises: known to every page before it opens the notebook, and told to all of them at once.

const KEY = 'practice';

/** The background has no such storage: its badge always speaks of the rep's own notebook. */
export const isPractising = (): boolean => (globalThis.localStorage?.getItem(KEY) ?? null) !== null;

export function practise(on: boolean): void {
  if (on) localStorage.setItem(KEY, '1');
  else localStorage.removeItem(KEY);
}

/** Calls back when another page begins or ends it; returns the way to stop. */
export function onPractising(changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
