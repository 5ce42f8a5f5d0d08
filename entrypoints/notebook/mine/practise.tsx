// The way into the practice notebook, where somebody looks who wants to try things out.
import { useState } from 'preact/hooks';
import { openAnew } from '@/lib/ports/own-pages';
import { practise } from '@/lib/ports/practising';
import { isPractice, type Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function Practise({ store }: { store: Store }) {
  const [said, setSaid] = useState('');
  if (isPractice(store) || store.readOnly !== undefined) return null;
  const begin = async () => {
    setSaid(say('practise_making'));
    const { beginPractice } = await import('@/lib/practice/begin');
    const begun = await beginPractice(store);
    if (!begun.ok) return setSaid(begun.say);
    practise(true);
    location.hash = '/today';
    openAnew();
  };
  return (
    <div class="practise">
      <button type="button" class="button" onClick={() => void begin()}>
        {say('practise')}
      </button>
      <p class="soft" role="status">
        {said || say('practise_why')}
      </p>
    </div>
  );
}
