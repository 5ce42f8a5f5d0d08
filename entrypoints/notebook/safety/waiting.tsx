// Above every page of the notebook: that a copy waits for a press, where the browser asks again after a restart.
import { useState } from 'preact/hooks';
import { WaitingNotice } from '@/components/safety/waiting-notice';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayDay } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { useOwnCopies } from './use-own-copies';

export function CopyWaiting({ store }: { store: Store }) {
  const [put, putOff] = useState(false);
  const { state, changes, busy, now } = useOwnCopies(store);
  if (put || state?.waits !== 'press' || changes === 0) return null;
  const { zone } = store.world;
  const since = state.at && sayDay(localMoment(msOf(state.at), zone()), store.world.now(), zone());
  return (
    <WaitingNotice since={since} changes={changes} busy={busy} onNow={() => void now()} onLater={() => putOff(true)} />
  );
}
