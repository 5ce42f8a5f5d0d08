// Beside every open page: the devices meet in the folder, and where the browser wants a yes again, that is said with the press.
import { useEffect } from 'preact/hooks';
import { FolderPress } from '@/components/safety/folder-press';
import { useHeard } from '@/entrypoints/hooks/use-heard';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { askAgain } from '@/lib/ports/folder';
import { openNotebook } from '@/lib/ports/own-pages';
import { onChanges } from '@/lib/store/read/live';
import type { Store } from '@/lib/store/store';
import { listFolder } from '@/lib/vault/folder/listing';
import { placeOf } from './folder-place';
import { keepMeeting, newsOf, roundNow } from './folder-round';

const isPopup = () => document.body.dataset.screen === 'popup';

export function Meeting({ store }: { store: Store }) {
  const news = useHeard(
    () => newsOf(store),
    (again) => store.world.keeping?.heard(again),
    [store],
  );
  const waiting = useAnswer(async () => (await listFolder(store))?.waiting ?? 0, [news]);
  useEffect(() => keepMeeting(store, (again) => onChanges(again, store.db.dexie.name)), [store]);
  if (news?.need !== 'press' || document.location.hash.startsWith('#/devices')) return null;
  const allow = async () => {
    // A popup closes as soon as the browser asks something beside it.
    if (isPopup()) return openNotebook('/devices').then(() => window.close());
    const handle = (await placeOf(store))?.handle;
    if (handle && (await askAgain(handle)) === 'granted') await roundNow(store);
  };
  return <FolderPress waiting={waiting ?? 0} onAllow={() => void allow()} />;
}
