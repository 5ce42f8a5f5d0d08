// Everything below needs the notebook: shown once it is open, or the reason why it is not.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { later } from '@/components/ui/later';
import '@/components/ui/plain-text';
import { openAnew } from '@/lib/ports/own-pages';
import { onPractising } from '@/lib/ports/practising';
import { openStore, type Reading } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { language } from '@/lib/words';
import type { ClosedProps } from './closed';
import type { GuardProps } from './guard';
import { PracticeBar } from './practice-bar';
import { notebookName, practising, world } from './which-notebook';

type State = { store: Store; turn: number } | Pick<ClosedProps, 'reason' | 'erased' | 'newer' | 'lost'> | null;

const Closed = later<ClosedProps>(async () => (await import('./closed')).Closed);
const Guard = later<GuardProps>(async () => (await import('./guard')).Guard);

/** After so many milliseconds without an answer of the browser the rep is told. */
const PATIENCE_MS = 2_500;

export interface OpenedProps {
  /** Where a newer notebook can be shown; elsewhere the rep is led there. */
  reading?: Reading;
  children(store: Store): ComponentChildren;
}

export function Opened({ reading, children }: OpenedProps) {
  const [state, setState] = useState<State>(null);
  const open = (turn = 0, choice?: string | null) => {
    const sayWhy = async () => {
      const reason = await (await import('./why-slow')).whySlow();
      setState((now) => now ?? { reason });
    };
    const slow = setTimeout(() => void sayWhy(), PATIENCE_MS);
    const mend = async (store: Store) => (await import('@/lib/vault/mend')).mend(store, choice);
    void openStore(world, notebookName, {
      mend,
      ...(reading && { reading }),
    }).then((result) => {
      clearTimeout(slow);
      if (!result.ok) {
        const { code, say: reason } = result;
        return setState({ reason, newer: !reading && code === 'newer', lost: code === 'lost' });
      }
      setState({ store: result.value, turn });
    });
  };
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    open();
    return onPractising(openAnew);
  }, []);
  if (!state) return null;
  const bar = practising && <PracticeBar />;
  if ('reason' in state)
    return (
      <>
        {bar}
        <Closed {...state} onRetry={(choice) => open(0, choice)} />
      </>
    );
  return (
    <>
      {bar}
      <Guard
        store={state.store}
        // Practice that ends is no loss: this page is about to load anew.
        onTaken={(reason, erased) => (practising && erased) || setState({ reason, erased })}
        onLoss={() => open(state.turn + 1)}
      />
      <div class="opened" key={state.turn}>
        {children(state.store)}
      </div>
    </>
  );
}
