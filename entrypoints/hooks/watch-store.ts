// What can happen to an open notebook: the browser loses it, another window takes it over or away, or it can no longer be read.
import { isUnreadable, reasonOf } from '@/lib/model/reason';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { onTrouble, troubleNow } from './trouble';

export interface Told {
  /** Something is missing that was there before, or the browser closed the notebook: it must be opened anew. */
  onLoss(): void;
  /** Another version took the notebook over, or it was erased elsewhere. */
  onTaken(reason: string, erased: boolean): void;
  /** Reads go on failing: the browser's files may be damaged. */
  onUnreadable(reason: string): void;
}

/** Reads are tried again every two seconds; what fails for so long is looked into, once. */
const STUBBORN_MS = 5_000;

export function watchReads(onUnreadable: Told['onUnreadable']): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const trouble = troubleNow();
    if (isUnreadable(trouble)) onUnreadable(say('read_failed', reasonOf(trouble)));
  };
  const stop = onTrouble(() => {
    waiting ??= setTimeout(look, STUBBORN_MS);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

/** Hears when the browser, another version or another window takes the notebook away. */
export function watch({ db: { dexie }, world }: Store, { onLoss, onTaken }: Omit<Told, 'onUnreadable'>): void {
  let taken = false;
  dexie.on('versionchange', ({ newVersion }) => {
    taken = true;
    dexie.close({ disableAutoOpen: true });
    if (newVersion) return onTaken(say('store_taken'), false);
    // Erased on purpose it is forgotten; else another window makes it anew and fills it.
    const known = Promise.resolve(world.keeping?.read('canary'));
    void known.then((canary) => (canary ? onLoss() : onTaken(say('store_erased'), true)));
  });
  // Dexie tells of its own closing, too.
  dexie.on('close', () => taken || onLoss());
  // It may have been closed for another version while this was fetched.
  if (!dexie.isOpen()) onLoss();
}
