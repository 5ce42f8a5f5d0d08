// Beside every open page: copies follow each write, and a notebook that was lost and restored is told of once.
import { useEffect } from 'preact/hooks';
import { MendedNotice } from '@/components/safety/mended-notice';
import { later } from '@/components/ui/later';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { ReadOnly } from './read-only';
import { TroubleNotice } from './trouble-notice';
import { useVault } from './use-vault';
import { type Told, watch, watchReads } from './watch-store';

/** Apart, so that a notebook in no folder fetches little of it. */
const Meeting = later<{ store: Store }>(async () => (await import('./meeting/meeting')).Meeting);

export interface GuardProps extends Told {
  store: Store;
}

export function Guard({ store, onLoss, onTaken, onUnreadable }: GuardProps) {
  const { zone } = store.world;
  const { mended, warning, read, back } = useVault(store, onLoss);
  useEffect(() => watch(store, { onLoss, onTaken }), [store]);
  useEffect(() => watchReads(onUnreadable), [store]);
  const replaced = mended?.replaced;
  return (
    <>
      {store.readOnly !== undefined && <ReadOnly reason={store.readOnly} />}
      {warning && (
        <p class="trouble" role="status">
          {warning}
        </p>
      )}
      {store.readOnly === undefined && <Meeting store={store} />}
      <TroubleNotice />
      {mended && (
        <MendedNotice
          {...mended}
          since={sayMoment(localMoment(msOf(mended.asOf), zone()), zone())}
          onRead={read}
          onBack={replaced ? () => void back(replaced) : undefined}
        />
      )}
    </>
  );
}
