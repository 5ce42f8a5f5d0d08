// Answers that stay true: a question is asked again whenever any open page writes what it was read from.
import { liveQuery } from 'dexie';

/** `ask` reads through Dexie only. Calls `got` now and after each change; returns the way to stop. */
export function keepAsking<Value>(
  ask: () => Promise<Value>,
  got: (value: Value) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(ask).subscribe({ next: got, error: failed });
  return () => subscription.unsubscribe();
}
