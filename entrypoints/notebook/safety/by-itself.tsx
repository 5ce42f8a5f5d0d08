// Copies of the rep's own that are made by themselves: set up, changed, stopped, and one made now.
import { useState } from 'preact/hooks';
import { OwnStanding } from '@/components/safety/own-standing';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import { setUpCopies } from '@/lib/services/safety/keep-own-copies';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { SetUpCopies } from './set-up-copies';
import { useOwnCopies } from './use-own-copies';

export function ByItself({ store }: { store: Store }) {
  const { setup, state, changes, busy, now } = useOwnCopies(store);
  const [open, setOpen] = useState(false);
  if (setup === undefined) return null;
  const { zone } = store.world;
  const stop = async () => {
    await setUpCopies(store, null);
    if (setup?.kind === 'downloads') await (await import('@/lib/ports/downloads')).downloadNoMore();
  };
  const last = state?.at
    ? {
        when: sayMoment(localMoment(msOf(state.at), zone()), zone()),
        fileName: state.fileName,
        opened: state.opened,
      }
    : null;
  return (
    <section class="part" aria-label={say('own_auto')}>
      <h3>{say('own_auto')}</h3>
      {!setup && !open && (
        <>
          <p class="soft">{say('own_auto_why')}</p>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {say('own_set_up')}
          </button>
        </>
      )}
      {setup && !open && (
        <OwnStanding
          kind={setup.kind}
          place={setup.name}
          days={setup.days}
          words={setup.words}
          last={last}
          changes={changes}
          waits={state?.waits ?? null}
          say={state?.say ?? ''}
          busy={busy}
          onNow={() => void now()}
          onChange={() => setOpen(true)}
          onStop={() => void stop()}
        />
      )}
      {open && (
        <SetUpCopies
          store={store}
          known={setup}
          onDone={() => {
            setOpen(false);
            void now();
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </section>
  );
}
