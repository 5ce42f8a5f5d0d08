// Something sensitive: its text is not on the page at all until it is asked for, and gone again when the page is left.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '@/lib/words';

export interface CoveredProps {
  /** What it is, without what it says: "Call, 12 May". */
  name: string;
  children: ComponentChildren;
}

export function Covered({ name, children }: CoveredProps) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const cover = () => show(false);
    document.addEventListener('visibilitychange', cover);
    return () => document.removeEventListener('visibilitychange', cover);
  }, []);
  return (
    <div class="covered" aria-live="polite">
      {shown ? <div>{children}</div> : <p class="soft">{say('sensitive')}</p>}
      <button
        type="button"
        class="button quiet"
        aria-label={say(shown ? 'cover_named' : 'show_named', name)}
        onClick={() => show(!shown)}
      >
        {say(shown ? 'cover' : 'show')}
      </button>
    </div>
  );
}
