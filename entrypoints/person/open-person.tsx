// The way from the popup to all of a person, in the notebook.
import { openNotebook } from '@/lib/ports/own-pages';
import { say } from '@/lib/words';

export function OpenPerson({ id }: { id: string }) {
  if (document.body.dataset.screen === 'notebook') return null;
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={say('open_in_notebook')}
      title={say('open_in_notebook')}
      onClick={() => void openNotebook(`/person/${id}`)}
    >
      {say('open')}
    </button>
  );
}
