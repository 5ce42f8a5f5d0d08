// The notebook could not be opened: why, what to do, and the raw data for whoever can rescue it.
import { say } from '@/lib/words';

export function ClosedStore({ reason, onRaw, onRetry }: { reason: string; onRaw(): void; onRetry(): void }) {
  return (
    <main class="closed">
      <h1>{say('closed_title')}</h1>
      <p role="alert">{reason}</p>
      <p class="soft">{say('closed_advice')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onRetry}>
          {say('try_again')}
        </button>
        <button type="button" class="button" onClick={onRaw}>
          {say('save_raw')}
        </button>
      </div>
    </main>
  );
}
