// The folder as the Devices page has it: which one, whether it may be used, who meets there, and what can be done about it.
import { useEffect, useRef } from 'preact/hooks';
import { keepHandle, type Place, placeOf } from '@/entrypoints/hooks/meeting/folder-place';
import { newsOf, roundNow } from '@/entrypoints/hooks/meeting/folder-round';
import { useHeard } from '@/entrypoints/hooks/use-heard';
import { askAgain, chooseFolder, droppedFolder, type FolderHandle } from '@/lib/ports/folder';
import type { Store } from '@/lib/store/store';
import { type Conflict, openConflicts } from '@/lib/vault/folder/conflicts';
import { keyFiles } from '@/lib/vault/folder/key';
import { type FolderState, listFolder } from '@/lib/vault/folder/listing';
import type { FolderNews } from '@/lib/vault/folder/news';

export interface Shown {
  place: Place | null;
  /** Is a notebook in the folder already? False where it may not be read. */
  taken: boolean;
  state: FolderState | null;
  news: FolderNews | null;
  conflicts: Conflict[];
}

async function look(store: Store): Promise<Shown> {
  const place = await placeOf(store);
  const taken = place?.permission === 'granted' && (await keyFiles(place.folder).catch(() => [])).length > 0;
  return {
    place,
    taken,
    state: await listFolder(store),
    news: await newsOf(store),
    conflicts: await openConflicts(store),
  };
}

/** A folder may be dropped anywhere on the page. */
function useFolderDrop(got: (handle: FolderHandle) => void) {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void droppedFolder(event.dataTransfer).then((handle) => handle && got(handle));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

export function useFolder(store: Store) {
  const again = useRef(() => {});
  const hear = (read: () => void) => {
    again.current = read;
    return store.world.keeping?.heard(read);
  };
  const shown = useHeard(() => look(store), hear, [store]);
  const read = () => again.current();
  const took = async (handle: FolderHandle | null) => {
    if (handle) await keepHandle(store, handle);
    read();
  };
  useFolderDrop((handle) => void took(handle));
  const round = async () => {
    await roundNow(store, true);
    read();
  };
  const allow = async () => {
    const handle = shown?.place?.handle;
    if (handle && (await askAgain(handle)) === 'granted' && shown.state) await roundNow(store);
    read();
  };
  return { shown, read, round, allow, choose: () => void chooseFolder().then(took) };
}
