// The way to everything else: the notebook, the side panel, another person.
import { currentWindowId, openNotebook, openPanel } from '@/lib/ports/own-pages';
import { isPractice, type Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { CopyLine } from './later-parts';

export interface FooterProps {
  store: Store;
  searching: boolean;
  onFind(): void;
  /** Back to whom the page shows; absent where nothing else was chosen. */
  onBack?: (() => void) | undefined;
}

/** Known before the click: Firefox opens its sidebar only from the click itself. */
let here = -1;
void currentWindowId().then((id) => {
  here = id;
});

export function Footer({ store, searching, onFind, onBack }: FooterProps) {
  const leave = async (going: Promise<void>) => {
    await going;
    window.close();
  };
  return (
    <footer>
      <button type="button" class="button quiet" onClick={() => void leave(openNotebook('/people'))}>
        {say('notebook')}
      </button>
      {!searching && (
        <button type="button" class="button quiet" onClick={onFind}>
          {say('foot_find')}
        </button>
      )}
      {onBack && (
        <button type="button" class="button quiet end" onClick={onBack}>
          {say('back_to_page')}
        </button>
      )}
      {!isPractice(store) && <CopyLine store={store} />}
      {!onBack && document.body.dataset.screen === 'popup' && (
        <button type="button" class="button quiet end" onClick={() => void leave(openPanel(here))}>
          {say('side_panel')}
        </button>
      )}
    </footer>
  );
}
