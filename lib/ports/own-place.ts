// Where copies of the rep's own are put, opened without asking anybody; or why it is shut.
import type { OwnPlace, PlaceKind, Shut } from '@/lib/model/own-place';
import { askToDownload, downloads, mayDownload } from './downloads';
import { askAgain, type FolderHandle, folderOf, type Permission, permissionOf, type SharedFolder } from './folder';

/** The files that lie in the folder itself. */
const placeIn = (folder: Pick<SharedFolder, 'list' | 'read' | 'write' | 'remove'>): OwnPlace => ({
  names: async () => (await folder.list('')).map(({ name }) => name),
  write: (name, bytes) => folder.write(name, bytes),
  read: (name) => folder.read(name),
  remove: (name) => folder.remove(name),
});

interface Where {
  kind: PlaceKind;
  /** Of the folder, as it was kept. */
  handle?: unknown;
}

async function folderPlace(
  handle: unknown,
  ask: (handle: FolderHandle) => Promise<Permission>,
): Promise<OwnPlace | Shut> {
  if (!(handle instanceof FileSystemDirectoryHandle)) return 'gone';
  const permission = await ask(handle);
  if (permission !== 'granted') return permission === 'gone' ? 'gone' : 'press';
  return placeIn(folderOf(handle));
}

export const openPlace = async ({ kind, handle }: Where): Promise<OwnPlace | Shut> =>
  kind === 'folder' ? folderPlace(handle, permissionOf) : (await mayDownload()) ? downloads : 'press';

/** The browser may ask the rep; must follow a press. */
export const openPlaceAsking = async ({ kind, handle }: Where): Promise<OwnPlace | Shut> =>
  kind === 'folder' ? folderPlace(handle, askAgain) : (await askToDownload()) ? downloads : 'press';
