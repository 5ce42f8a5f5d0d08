// Whether the rep practises: known to every page before it opens the notebook, and told to all of them at once.

const KEY = 'practice';

/** Never in the background, which has no such storage: its badge always speaks of the rep's own notebook. */
export function isPractising(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Nor where the browser is told to keep no data of any page: the own notebook opens all the same.
    return false;
  }
}

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
