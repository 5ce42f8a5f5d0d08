// Above every page while practising: that this is practice, and the way back.
import { useState } from 'preact/hooks';
import { openAnew } from '@/lib/ports/own-pages';
import { practise } from '@/lib/ports/practising';
import { say } from '@/lib/words';

/** Milliseconds; another page may hold it, and lets go when it loads anew. What is left is taken away next time. */
const PATIENCE_MS = 1_500;

export function PracticeBar() {
  const [busy, setBusy] = useState(false);
  const back = async () => {
    setBusy(true);
    practise(false);
    const { deletePractice } = await import('@/lib/store/delete-store');
    await Promise.race([deletePractice().catch(() => {}), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
    openAnew();
  };
  return (
    <aside class="practice-bar" aria-label={say('practising')}>
      <p>
        <strong>{say('practising')}</strong> {say('practising_why')}
      </p>
      <button type="button" class="button" disabled={busy} onClick={() => void back()}>
        {say('practising_back')}
      </button>
    </aside>
  );
}
