// The legal hold: switched on for a reason, switched off by hand.
import { useState } from 'preact/hooks';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { sayDay } from '@/lib/model/when';
import { holdAll, legalHold, releaseAll } from '@/lib/services/rights/legal-hold';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function LegalHold({ store, actions }: { store: Store; actions: Actions }) {
  const [why, setWhy] = useState('');
  const hold = useAnswer(() => legalHold(store), []);
  if (hold === undefined) return null;
  const start = async (event: Event) => {
    event.preventDefault();
    if ((await actions.run(holdAll(store, why), say('hold_set'))).ok) setWhy('');
  };
  return (
    <section aria-label={say('hold')}>
      <h2>{say('hold')}</h2>
      <p class="soft">{say('hold_why')}</p>
      {hold ? (
        <>
          <p>{say('hold_since', sayDay(hold.since, store.world.now(), store.world.zone()), hold.why)}</p>
          <button type="button" class="button" onClick={() => void actions.run(releaseAll(store), say('hold_lifted'))}>
            {say('hold_off')}
          </button>
        </>
      ) : (
        <form class="in-line" onSubmit={(event) => void start(event)}>
          <label>
            <span>{say('hold_for')}</span>
            <input class="field" maxLength={500} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
          </label>
          <button type="submit" class="button">
            {say('hold_on')}
          </button>
        </form>
      )}
    </section>
  );
}
