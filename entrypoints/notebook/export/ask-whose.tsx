// Whose is what: asked where it begins to matter, as long as nothing of it was answered.
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { UNSAID } from '@/lib/model/whose/circumstances';
import { circumstances } from '@/lib/store/origin';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function AskWhose({ store }: { store: Store }) {
  const said = useAnswer(() => circumstances(store), []);
  if (!said || JSON.stringify(said) !== JSON.stringify(UNSAID)) return null;
  return (
    <section class="tile-like ask-whose">
      <h2>{say('whose_setup')}</h2>
      <p class="soft">{say('whose_setup_why')}</p>
      <a class="button" href="#/whose">
        {say('whose_answer')}
      </a>
    </section>
  );
}
