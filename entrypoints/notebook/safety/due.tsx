// Above every page of the notebook: that a copy of the rep's own is due, said once.

import { useState } from 'preact/hooks';
import { DueNotice } from '@/components/safety/due-notice';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayDay } from '@/lib/model/when';
import { copyWasDue, dueCopy } from '@/lib/services/safety/own-copies';
import type { Store } from '@/lib/store/store';

export function CopyDue({ store }: { store: Store }) {
  const [read, setRead] = useState(false);
  const due = useAnswer(() => dueCopy(store), []);
  if (!due || read) return null;
  const { now, zone } = store.world;
  const onRead = () => {
    setRead(true);
    void copyWasDue(store);
  };
  return (
    <DueNotice since={sayDay(localMoment(msOf(due.since), zone()), now(), zone())} ever={due.ever} onRead={onRead} />
  );
}
