// The notebook could not be opened: why, what to do, and the raw data for whoever can rescue it.
import type { ComponentChildren } from 'preact';
import { say } from '@/lib/words';

export interface ClosedStoreProps {
  reason: string;
  /** Where it can be read all the same. */
  onRead?: (() => void) | undefined;
  onRaw(): void;
  onRetry(): void;
  /** What else can be done. */
  children?: ComponentChildren;
}

export function ClosedStore({ reason, onRead, onRaw, onRetry, children }: ClosedStoreProps) {
  return (
    <main class="closed">
      <h1>{say('closed_title')}</h1>
      <p role="alert">{reason}</p>
      <p class="soft">{say('closed_advice')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onRetry}>
          {say('try_again')}
        </button>
        {onRead && (
          <button type="button" class="button" onClick={onRead}>
            {say('closed_read')}
          </button>
        )}
        <button type="button" class="button" onClick={onRaw}>
          {say('save_raw')}
        </button>
      </div>
      {children}
    </main>
  );
}
