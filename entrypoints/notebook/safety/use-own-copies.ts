// How copies of the rep's own are made by themselves, as a screen has it: asked again after each change and each copy.
import { useState } from 'preact/hooks';
import { copyNow } from '@/entrypoints/hooks/own-copies';
import { useHeard } from '@/entrypoints/hooks/use-heard';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { type CopySetup, readSetup } from '@/lib/services/safety/copy-setup';
import { type CopyState, readCopyState } from '@/lib/services/safety/copy-state';
import { changesSince } from '@/lib/services/safety/keep-own-copies';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';

export function useOwnCopies(store: Store) {
  const { keeping } = store.world;
  const [busy, setBusy] = useState(false);
  const found = useAnswer(() => foundIn(store, 1), []);
  const read = async (): Promise<{ setup: CopySetup | null; state: CopyState | null }> => {
    if (!keeping) return { setup: null, state: null };
    const [setup, state] = await Promise.all([readSetup(store), readCopyState(keeping)]);
    return { setup, state: setup && state };
  };
  const known = useHeard(read, (again) => keeping?.heard(again), [store]);
  const now = async () => {
    setBusy(true);
    const made = await copyNow(store);
    setBusy(false);
    return made;
  };
  const { setup, state = null } = known ?? {};
  const changes = found ? (state ? changesSince(state, found) : found.seq) : 0;
  return { setup, state, changes, busy, now };
}
