// The notebook was erased, here or in another window: that it is done, what may be left elsewhere, and a new beginning.
import { say } from '@/lib/words';

export function Erased({ onNew }: { onNew(): void }) {
  return (
    <main class="closed">
      <h1>{say('all_erased')}</h1>
      <p role="status">{say('all_erased_say')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onNew}>
          {say('all_erased_new')}
        </button>
      </div>
    </main>
  );
}
