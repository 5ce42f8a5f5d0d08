// Everything below needs the notebook: shown once it is open, or the reason why it is not.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { ClosedStore } from '@/components/ui/closed-store';
import { saveFile } from '@/lib/ports/save-file';
import { world } from '@/lib/ports/world';
import { openStore } from '@/lib/store/open';
import { rawData } from '@/lib/store/raw';
import type { Store } from '@/lib/store/store';

type State = { store: Store } | { reason: string } | null;

export function Opened({ children }: { children: (store: Store) => ComponentChildren }) {
  const [state, setState] = useState<State>(null);
  const open = () => {
    void openStore(world).then((result) => setState(result.ok ? { store: result.value } : { reason: result.say }));
  };
  const saveRaw = () => {
    void rawData(indexedDB)
      .then((text) => saveFile('rung-raw-data.json', 'application/json', text))
      .catch((error: unknown) => setState({ reason: String(error) }));
  };
  useLayoutEffect(open, []);
  if (!state) return null;
  if ('store' in state) return <>{children(state.store)}</>;
  return <ClosedStore reason={state.reason} onRetry={open} onRaw={saveRaw} />;
}
