// Beside every open page: copies follow each write, and a notebook that was lost and restored is told of once.
import { useEffect } from 'preact/hooks';
import { MendedNotice } from '@/components/safety/mended-notice';
import { later } from '@/components/ui/later';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { ReadOnly } from './read-only';
import { TroubleNotice } from './trouble-notice';
import { useVault } from './use-vault';

/** Apart, so that a notebook in no folder fetches little of it. */
const Meeting = later<{ store: Store }>(async () => (await import('./meeting')).Meeting);

export interface GuardProps {
  store: Store;
  /** Something is missing that was there before, or the browser closed the notebook: it must be opened anew. */
  onLoss(): void;
  /** Another version took the notebook over, or it was erased elsewhere. */
  onTaken(reason: string, erased: boolean): void;
}

function watch({ db: { dexie } }: Store, { onLoss, onTaken }: Omit<GuardProps, 'store'>): void {
  let taken = false;
  dexie.on('versionchange', ({ newVersion }) => {
    taken = true;
    dexie.close({ disableAutoOpen: true });
    onTaken(say(newVersion ? 'store_taken' : 'store_erased'), !newVersion);
  });
  // Dexie tells of its own closing, too.
  dexie.on('close', () => taken || onLoss());
  // It may have been closed for another version while this was fetched.
  if (!dexie.isOpen()) onLoss();
}

export function Guard({ store, onLoss, onTaken }: GuardProps) {
  const { zone } = store.world;
  const { mended, warning, read, back } = useVault(store, onLoss);
  useEffect(() => watch(store, { onLoss, onTaken }), [store]);
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
