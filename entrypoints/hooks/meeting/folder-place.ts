// Where the devices meet: the folder the rep chose, or, where the browser gives no page a folder, one of the browser's own.
import {
  canChooseFolders,
  type FolderHandle,
  folderOf,
  ownFolder,
  type Permission,
  permissionOf,
  type SharedFolder,
} from '@/lib/ports/folder';
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';

const HANDLE = 'folder/handle';

export interface Place {
  folder: SharedFolder;
  /** What the folder is called; empty for the browser's own. */
  name: string;
  permission: Permission;
  /** Null for the browser's own. */
  handle: FolderHandle | null;
}

export const keepHandle = (store: Store, handle: FolderHandle): Promise<void> => keepLocal(store, HANDLE, handle);

/** Null where none was chosen yet. */
export async function placeOf(store: Store): Promise<Place | null> {
  if (!canChooseFolders()) {
    const handle = await ownFolder();
    return { folder: folderOf(handle), name: '', permission: 'granted', handle: null };
  }
  const handle = (await local(store, HANDLE)) as FolderHandle | undefined;
  return handle
    ? { folder: folderOf(handle), name: handle.name, permission: await permissionOf(handle), handle }
    : null;
}
