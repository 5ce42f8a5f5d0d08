// Everything below needs the notebook: shown once it is open, or the reason why it is not.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { later } from '@/components/ui/later';
import { world } from '@/lib/ports/world';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import type { ClosedProps } from './closed';

type State = { store: Store } | { reason: string } | null;

const Closed = later<ClosedProps>(async () => (await import('./closed')).Closed);

export function Opened({ children }: { children: (store: Store) => ComponentChildren }) {
  const [state, setState] = useState<State>(null);
  const open = () => {
    void openStore(world).then((result) => setState(result.ok ? { store: result.value } : { reason: result.say }));
  };
  useLayoutEffect(open, []);
  if (!state) return null;
  return 'store' in state ? children(state.store) : <Closed reason={state.reason} onRetry={open} />;
}
