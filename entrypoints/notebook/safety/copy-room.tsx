// The copies beside the database, and going back to one: what it replaces is kept, and the notice above says the way back.
import { useState } from 'preact/hooks';
import { CopyList } from '@/components/safety/copy-list';
import { sayCopies } from '@/entrypoints/hooks/say-copies';
import { useCopies } from '@/entrypoints/hooks/use-copies';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { restoreCopy } from '@/lib/vault/restore';

export interface CopyRoomProps {
  store: Store;
  onFailed(said: string): void;
}

export function CopyRoom({ store, onFailed }: CopyRoomProps) {
  const { keeping, zone } = store.world;
  const copies = useCopies(keeping);
  const [busy, setBusy] = useState(false);
  if (!copies) return null;
  const moment = (at: string) => localMoment(msOf(at), zone());
  const restore = async (name: string) => {
    setBusy(true);
    const done = await restoreCopy(store, name);
    setBusy(false);
    onFailed(done.ok ? '' : done.say);
    if (done.ok) window.scrollTo(0, 0);
  };
  return (
    <CopyList
      held={copies.at && copies.rows ? { when: sayMoment(moment(copies.at), zone()), ...copies.rows } : null}
      paused={copies.paused}
      bases={sayCopies(copies.bases, store.world)}
      busy={busy}
      onRestore={(name) => void restore(name)}
    />
  );
}
