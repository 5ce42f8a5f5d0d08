// How long something takes, and the one thing that is timed over and over: a touch logged.
import { logTouch } from '@/lib/services/entry/log-touch';
import type { Store } from '@/lib/store/store';

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export async function touch(store: Store, id: string, line: string): Promise<void> {
  const logged = await logTouch(store, { person: { kind: 'known', id }, chip: 'call', line, at: null });
  if (!logged.ok) throw new Error(logged.say);
}
