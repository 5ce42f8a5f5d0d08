// The notebook was lost and could not be filled again by itself: copies to choose from, and the way on without one.
import { useState } from 'preact/hooks';
import { say } from '@/lib/words';
import { CopyRow, type KeptCopy } from './copy-row';

export interface LostCopiesProps {
  /** The newest first. */
  copies: readonly KeptCopy[];
  /** Called with the name of the copy; null where the rep goes on without one. */
  onChoose(name: string | null): void;
}

export function LostCopies({ copies, onChoose }: LostCopiesProps) {
  const [asked, setAsked] = useState(false);
  return (
    <section class="part" aria-label={say('copies')}>
      {copies.length > 0 && <h2>{say('copies')}</h2>}
      <ul class="rows" aria-label={say('copies')}>
        {copies.map((copy) => (
          <CopyRow key={copy.name} copy={copy} busy={false} onRestore={() => onChoose(copy.name)} />
        ))}
      </ul>
      {asked && <p>{say('lost_without_sure')}</p>}
      <button type="button" class="button quiet" onClick={() => (asked ? onChoose(null) : setAsked(true))}>
        {say('lost_without')}
      </button>
    </section>
  );
}
