// Beside every open page: copies follow each write, and a notebook that was lost and restored is told of once.
import { useEffect, useState } from 'preact/hooks';
import { MendedNotice } from '@/components/safety/mended-notice';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import { keepAsking } from '@/lib/store/read/live';
import type { Store } from '@/lib/store/store';
import { keepCopies } from '@/lib/vault/keep';
import { forgetMended, type Mended, readMended } from '@/lib/vault/mended';

export interface GuardProps {
  store: Store;
  /** Something is missing that was there before. */
  onLoss(): void;
}

export function Guard({ store, onLoss }: GuardProps) {
  const { keeping, zone } = store.world;
  const [mended, setMended] = useState<Mended | null>(null);
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
  if (!mended || !keeping) return null;
  const read = () => {
    setMended(null);
    void forgetMended(keeping);
  };
  return <MendedNotice {...mended} since={sayMoment(localMoment(msOf(mended.asOf), zone()), zone())} onRead={read} />;
}
