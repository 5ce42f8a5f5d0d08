// Everything below needs the notebook: shown once it is open, or the reason why it is not.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { later } from '@/components/ui/later';
import { world } from '@/lib/ports/world';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import type { ClosedProps } from './closed';
import { useTrouble } from './trouble';

type State = { store: Store; turn: number } | { reason: string } | null;

const Closed = later<ClosedProps>(async () => (await import('./closed')).Closed);
const Guard = later<{ store: Store; onLoss(): void }>(async () => (await import('./guard')).Guard);

/** After so many milliseconds without an answer of the browser the rep is told. */
const PATIENCE_MS = 2_500;

/** What takes the notebook away while it is open: another version, erasing, the browser itself. */
function watch({ db: { dexie } }: Store, taken: (reason: string) => void, closed: () => void): void {
  dexie.on('versionchange', ({ newVersion }) => {
    dexie.close({ disableAutoOpen: true });
    taken(say(newVersion ? 'store_taken' : 'store_erased'));
  });
  dexie.on('close', closed);
}

export function Opened({ children }: { children: (store: Store) => ComponentChildren }) {
  const [state, setState] = useState<State>(null);
  const trouble = useTrouble();
  const open = (turn = 0) => {
    const slow = setTimeout(() => setState((now) => now ?? { reason: say('store_slow') }), PATIENCE_MS);
    const blocked = () => setState({ reason: say('store_blocked') });
    const mend = async (store: Store) => (await import('@/lib/vault/mend')).mend(store);
    void openStore(world, undefined, { mend, blocked }).then((result) => {
      clearTimeout(slow);
      if (!result.ok) return setState({ reason: result.say });
      watch(
        result.value,
        (reason) => setState({ reason }),
        () => open(turn + 1),
      );
      setState({ store: result.value, turn });
    });
  };
  useLayoutEffect(() => open(), []);
  if (!state) return null;
  if ('reason' in state) return <Closed reason={state.reason} onRetry={() => open()} />;
  return (
    <>
      {trouble && (
        <p class="trouble" role="alert">
          {say('read_failed', trouble)}
        </p>
      )}
      <Guard store={state.store} onLoss={() => open(state.turn + 1)} />
      <div class="opened" key={state.turn}>
        {children(state.store)}
      </div>
    </>
  );
}
