// Copies follow each write; and what is to be told of them: that the notebook was filled again, or that none can be made.
import { useEffect, useState } from 'preact/hooks';
import { pausedWords } from '@/components/safety/copy-list';
import { keepAsking } from '@/lib/store/read/live';
import type { Store } from '@/lib/store/store';
import { keepCopies } from '@/lib/vault/keep';
import { forgetMended, readMended } from '@/lib/vault/mended';
import { readState } from '@/lib/vault/state';
import { say } from '@/lib/words';
import { useHeard } from './use-heard';

/** Milliseconds after opening, or after the last change, until copies are seen to: nobody is to notice it. */
const SOON = 1_500;

export function useVault(store: Store, onLoss: () => void) {
  // Nothing is kept a second time of what this Rung does not wholly know.
  const keeping = store.readOnly === undefined ? store.world.keeping : undefined;
  // Another window may have gone back to a copy, or have read it.
  const kept = useHeard(
    async () => (keeping ? { state: await readState(keeping), mended: await readMended(keeping) } : null),
    (again) => keeping?.heard(again),
    [store],
  );
  const [failed, setFailed] = useState('');
  useEffect(() => {
    if (!keeping) return;
    let soon: ReturnType<typeof setTimeout>;
    const count = async () => {
      const { countAgain } = await import('@/lib/store/whole/count-again');
      if (await countAgain(store)) setFailed(say('counted_again'));
    };
    const own = () => {
      clearTimeout(soon);
      // One that could not be made now is thought of again after the next change.
      soon = setTimeout(
        () => void import('./own-copies').then((file) => file.copyWhereDue(store)).catch(() => {}),
        SOON,
      );
    };
    // Opening it anew mends what it can see; what only this look has seen is mended here, and tried once.
    let tried = false;
    const lost = async () => {
      if (tried) return;
      tried = true;
      const { mend } = await import('@/lib/vault/mend');
      const mended = await mend(store);
      if (mended.ok) onLoss();
      else setFailed(say('mended_not', mended.say));
    };
    let stop = () => {};
    const once = setTimeout(() => {
      stop = keepAsking(
        () => keepCopies(store),
        (loss) => void (loss ? lost() : own()),
        () => {},
        store.db.dexie.name,
      );
      void count().catch(() => {});
    }, SOON);
    return () => {
      clearTimeout(soon);
      clearTimeout(once);
      stop();
    };
  }, [store]);
  const read = () => void (keeping && forgetMended(keeping));
  /** Back to what a copy replaced. */
  const back = async (name: string) => {
    const { restoreCopy } = await import('@/lib/vault/restore');
    const done = await restoreCopy(store, name);
    setFailed(done.ok ? '' : say('mended_back_failed', done.say));
  };
  const paused = kept?.state.paused ? pausedWords(kept.state.paused) : '';
  return { mended: kept?.mended ?? null, warning: failed || paused, read, back };
}
