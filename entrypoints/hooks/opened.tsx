// Everything below needs the notebook: shown once it is open, or the reason why it is not.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { later } from '@/components/ui/later';
import '@/components/ui/plain-text';
import { world } from '@/lib/ports/world';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { language, say } from '@/lib/words';
import type { ClosedProps } from './closed';
import type { GuardProps } from './guard';

type State = { store: Store; turn: number } | { reason: string; erased?: boolean } | null;

const Closed = later<ClosedProps>(async () => (await import('./closed')).Closed);
const Guard = later<GuardProps>(async () => (await import('./guard')).Guard);

/** After so many milliseconds without an answer of the browser the rep is told. */
const PATIENCE_MS = 2_500;

export function Opened({ children }: { children: (store: Store) => ComponentChildren }) {
  const [state, setState] = useState<State>(null);
  const open = (turn = 0) => {
    const slow = setTimeout(() => setState((now) => now ?? { reason: say('store_slow') }), PATIENCE_MS);
    const blocked = () => setState({ reason: say('store_blocked') });
    const mend = async (store: Store) => (await import('@/lib/vault/mend')).mend(store);
    void openStore(world, undefined, { mend, blocked }).then((result) => {
      clearTimeout(slow);
      if (!result.ok) return setState({ reason: result.say });
      setState({ store: result.value, turn });
    });
  };
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    open();
  }, []);
  if (!state) return null;
  if ('reason' in state) return <Closed {...state} onRetry={() => open()} />;
  return (
    <>
      <Guard
        store={state.store}
        onTaken={(reason, erased) => setState({ reason, erased })}
        onLoss={() => open(state.turn + 1)}
      />
      <div class="opened" key={state.turn}>
        {children(state.store)}
      </div>
    </>
  );
}
