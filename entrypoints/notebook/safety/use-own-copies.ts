// How copies of the rep's own are made by themselves, as a screen has it: asked again after each change and each copy.
import { useEffect, useState } from 'preact/hooks';
import { copyNow } from '@/entrypoints/hooks/own-copies';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { type CopySetup, readSetup } from '@/lib/services/safety/copy-setup';
import { type CopyState, readCopyState } from '@/lib/services/safety/copy-state';
import { changesSince } from '@/lib/services/safety/keep-own-copies';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';

export function useOwnCopies(store: Store) {
  const { keeping } = store.world;
  const [known, setKnown] = useState<{ setup: CopySetup | null; state: CopyState | null }>();
  const [busy, setBusy] = useState(false);
  const found = useAnswer(() => foundIn(store, 1), []);
  useEffect(() => {
    if (!keeping) return;
    const read = async () => {
      const [setup, state] = await Promise.all([readSetup(store), readCopyState(keeping)]);
      setKnown({ setup, state: setup && state });
    };
    void read();
    return keeping.heard(() => void read());
  }, [store]);
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
