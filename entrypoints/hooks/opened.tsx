// Everything below needs the notebook: shown once it is open, or the reason why it is not.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { later } from '@/components/ui/later';
import '@/components/ui/plain-text';
import { openAnew } from '@/lib/ports/own-pages';
import { onPractising } from '@/lib/ports/practising';
import type { Reading } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { language } from '@/lib/words';
import type { ClosedProps } from './closed';
import type { GuardProps } from './guard';
import { PracticeBar } from './practice-bar';
import { useOpening } from './use-opening';
import { practising } from './which-notebook';

const Closed = later<ClosedProps>(async () => (await import('./closed')).Closed);
const Guard = later<GuardProps>(async () => (await import('./guard')).Guard);

export interface OpenedProps {
  /** Where a newer notebook can be shown; elsewhere the rep is led there. */
  reading?: Reading;
  children(store: Store): ComponentChildren;
}

export function Opened({ reading, children }: OpenedProps) {
  const { state, open, renew, close } = useOpening(reading);
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
        onTaken={(reason, erased) => (practising && erased) || close({ reason, erased })}
        onLoss={() => open(state.turn + 1)}
        onUnreadable={(reason) => void renew(state.turn, reason)}
      />
      <div class="opened" key={state.turn}>
        {children(state.store)}
      </div>
    </>
  );
}
