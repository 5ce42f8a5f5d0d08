// The frame of the notebook: the menu, and the page the address names.
import { useEffect } from 'preact/hooks';
import { Sign } from '@/components/ui/icon';
import { later } from '@/components/ui/later';
import { TroubleNotice } from '@/entrypoints/hooks/trouble-notice';
import { isPractice, type Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { Rests } from './mine/rests';
import type { NotebookPage } from './page';
import type { KeysProps } from './palette/keys';
import type { PaletteProps } from './palette/palette';
import { useKeys } from './palette/use-keys';
import { CopyDue } from './safety/due';
import { CopyWaiting } from './safety/waiting';
import { useRoute } from './use-route';

const found = import.meta.glob<{ default: NotebookPage }>(['./pages/*.tsx', './pages/known/*.tsx'], {
  eager: true,
});
const pages = new Map(Object.values(found).map((file) => [file.default.path, file.default]));
const all = [...pages.values()];
const menu = all.filter((page) => page.order !== undefined).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
const START = 'today';

/** Tens in the order make groups, set apart by room. */
const opensGroup = (page: NotebookPage, i: number) =>
  i > 0 && Math.floor((page.order ?? 0) / 10) !== Math.floor((menu[i - 1]?.order ?? 0) / 10);

/** Fetched with the first press of their keys. */
const Palette = later<PaletteProps>(async () => (await import('./palette/palette')).Palette);
const Keys = later<KeysProps>(async () => (await import('./palette/keys')).Keys);

export function Notebook({ store }: { store: Store }) {
  const route = useRoute();
  const page = pages.get(route.path) ?? pages.get(START);
  const practice = isPractice(store);
  const reminds = page?.path !== 'safety' && store.readOnly === undefined && !practice;
  const [opened, setOpened] = useKeys();
  const close = () => setOpened(null);
  useEffect(() => {
    document.title = `${page?.title ?? ''} · Rung`;
    window.scrollTo(0, 0);
    // On a narrow screen the menu is one line that scrolls.
    document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [page, route.rest]);
  return (
    <div class="notebook">
      <nav aria-label={say('notebook')}>
        <p class="brand">
          <Sign /> Rung
        </p>
        <ul>
          {menu.map((item, i) => (
            <li key={item.path} class={opensGroup(item, i) ? 'group' : ''}>
              <a href={`#/${item.path}`} aria-current={item === page ? 'page' : undefined}>
                {item.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={`${route.path}/${route.rest}`}>
        <TroubleNotice inPlace />
        {reminds && <CopyDue store={store} />}
        {reminds && <CopyWaiting store={store} />}
        {practice && page?.own && <Rests title={page.title} />}
        {page && !(practice && page.own) && (
          <page.Page store={store} rest={route.rest} query={route.query} pages={all} />
        )}
      </main>
      {opened === 'palette' && <Palette store={store} pages={menu} onKeys={() => setOpened('keys')} onClose={close} />}
      {opened === 'keys' && <Keys path={page?.path ?? ''} onClose={close} />}
    </div>
  );
}
