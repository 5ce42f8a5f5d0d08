// Beside every open page: copies follow each write, and a notebook that was lost and restored is told of once.
import { useEffect, useState } from 'preact/hooks';
import { pausedWords } from '@/components/safety/copy-list';
import { MendedNotice } from '@/components/safety/mended-notice';
import { msOf } from '@/lib/model/moment';
import { reasonOf } from '@/lib/model/reason';
import { localMoment, sayMoment } from '@/lib/model/when';
import { keepAsking } from '@/lib/store/read/live';
import type { Store } from '@/lib/store/store';
import { keepCopies } from '@/lib/vault/keep';
import { forgetMended, type Mended, readMended } from '@/lib/vault/mended';
import { type Pause, readState } from '@/lib/vault/state';
import { say } from '@/lib/words';
import { onTrouble, troubleNow } from './trouble';

export interface GuardProps {
  store: Store;
  /** Something is missing that was there before, or the browser closed the notebook: it must be opened anew. */
  onLoss(): void;
  /** Another version took the notebook over, or it was erased elsewhere. */
  onTaken(reason: string, erased: boolean): void;
}

/** Dexie would open a newer notebook again with the next read, and write to it. */
function watch({ db: { dexie } }: Store, { onLoss, onTaken }: Omit<GuardProps, 'store'>): void {
  let taken = false;
  dexie.on('versionchange', ({ newVersion }) => {
    taken = true;
    dexie.close({ disableAutoOpen: true });
    onTaken(say(newVersion ? 'store_taken' : 'store_erased'), !newVersion);
  });
  // Dexie tells of its own closing, too.
  dexie.on('close', () => taken || onLoss());
}

export function Guard({ store, onLoss, onTaken }: GuardProps) {
  const { keeping, zone } = store.world;
  const [mended, setMended] = useState<Mended | null>(null);
  useEffect(() => watch(store, { onLoss, onTaken }), [store]);
  useEffect(() => void (keeping && readMended(keeping).then(setMended)), [store]);
  useEffect(
    () =>
      keepAsking(
        () => keepCopies(store),
        (loss) => loss && onLoss(),
        () => {},
      ),
    [store],
  );
  const [paused, setPaused] = useState<Pause | null>(null);
  useEffect(() => {
    if (!keeping) return;
    const read = () => void readState(keeping).then((state) => setPaused(state.paused));
    read();
    return keeping.heard(read);
  }, [store]);
  const [trouble, setTrouble] = useState(troubleNow);
  useEffect(() => onTrouble(() => setTrouble(troubleNow())), []);
  const read = () => {
    setMended(null);
    if (keeping) void forgetMended(keeping);
  };
  return (
    <>
      {trouble !== null && (
        <p class="trouble" role="alert">
          {say('read_failed', reasonOf(trouble))}
        </p>
      )}
      {paused && (
        <p class="trouble" role="status">
          {pausedWords(paused)}
        </p>
      )}
      {mended && (
        <MendedNotice {...mended} since={sayMoment(localMoment(msOf(mended.asOf), zone()), zone())} onRead={read} />
      )}
    </>
  );
}
