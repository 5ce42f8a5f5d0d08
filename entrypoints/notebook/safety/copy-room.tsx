// The copies beside the database, and going back to one: what it replaces is kept, and the notice above says the way back.
import { useState } from 'preact/hooks';
import { CopyList } from '@/components/safety/copy-list';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayDay, sayMoment } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { restoreCopy } from '@/lib/vault/restore';
import { useCopies } from './use-copies';

export interface CopyRoomProps {
  store: Store;
  onFailed(said: string): void;
}

export function CopyRoom({ store, onFailed }: CopyRoomProps) {
  const { keeping, now, zone } = store.world;
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
  const bases = copies.bases.map(({ name, why, at, rows }) => ({
    name,
    why,
    when: sayMoment(moment(at), zone()),
    age: sayDay(moment(at), now(), zone()),
    people: rows.contacts,
    entries: rows.journal,
  }));
  return (
    <CopyList
      held={copies.at && copies.rows ? { when: sayMoment(moment(copies.at), zone()), ...copies.rows } : null}
      paused={copies.paused}
      bases={bases}
      busy={busy}
      onRestore={(name) => void restore(name)}
    />
  );
}
