// A folder of the rep's own: chosen by a press, kept by its handle, asked for again when the browser has forgotten the yes.

/** What is needed of a folder that other programs read and write, too. Paths go by `/`; `''` is the folder itself. */
export interface SharedFolder {
  /** The files in it, none where there is no such folder. `size`: bytes. */
  list(path: string): Promise<{ name: string; size: number }[]>;
  /** Names of the folders in it, none where there is no such folder. */
  folders(path: string): Promise<string[]>;
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** All of it or nothing; makes the folders on the way. */
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A file, or a folder with all it holds; nothing happens where there is none. */
  remove(path: string): Promise<void>;
}

/** The browser's handle of a folder; it can be kept in the database, its permission cannot. */
export type FolderHandle = FileSystemDirectoryHandle;

/** `granted`: it may be read and written. `prompt`: after a press. `denied`: the rep said no. `gone`: no such folder any more. */
export type Permission = PermissionState | 'gone';

const READ_WRITE = { mode: 'readwrite' } as const;

/** What Chromium has beyond the types of the DOM (File System Access, W3C WICG draft). */
interface Chromium {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<FolderHandle>;
}
interface Asking {
  queryPermission(options: typeof READ_WRITE): Promise<PermissionState>;
  requestPermission(options: typeof READ_WRITE): Promise<PermissionState>;
}
interface Dropped {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Firefox and Safari have no folders of the rep's own. */
export const canChooseFolders = (): boolean => 'showDirectoryPicker' in globalThis;

const nameOf = (error: unknown): string => (error as Error | undefined)?.name ?? '';

/** Asks the rep; must follow a press. Null where they thought better of it. */
export async function chooseFolder(): Promise<FolderHandle | null> {
  try {
    return await (globalThis as unknown as Chromium).showDirectoryPicker({ id: 'rung', ...READ_WRITE });
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw error;
  }
}

/** The folder that was dropped onto the page; null where it was a file, or nothing. To be called in the event itself. */
export async function droppedFolder(data: DataTransfer | null): Promise<FolderHandle | null> {
  const items = [...(data?.items ?? [])] as unknown as Dropped[];
  const handles = await Promise.all(items.map((item) => item.getAsFileSystemHandle?.()));
  return (handles.find((handle) => handle?.kind === 'directory') as FolderHandle | undefined) ?? null;
}

export const permissionOf = (handle: FolderHandle): Promise<Permission> =>
  (handle as unknown as Asking).queryPermission(READ_WRITE);

/** The browser's own question; must follow a press. */
export async function askAgain(handle: FolderHandle): Promise<Permission> {
  try {
    return await (handle as unknown as Asking).requestPermission(READ_WRITE);
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return 'gone';
    throw error;
  }
}

/** A folder of the browser's own, out of everybody's sight; for browsers that give no page another one. */
export const ownFolder = async (): Promise<FolderHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('meeting', { create: true });

/** Null where there is none, or a file stands in its place. */
async function inside(root: FolderHandle, path: string, create = false): Promise<FolderHandle | null> {
  let at = root;
  try {
    for (const name of path.split('/').filter(Boolean)) at = await at.getDirectoryHandle(name, { create });
    return at;
  } catch (error) {
    if (!create && /NotFoundError|TypeMismatchError/.test(nameOf(error))) return null;
    throw error;
  }
}

const parted = (path: string): { above: string; name: string } => {
  const cut = path.lastIndexOf('/');
  return { above: path.slice(0, Math.max(0, cut)), name: path.slice(cut + 1) };
};

/** Null where it is gone by now: others may take files away at any moment. */
async function fileIn(root: FolderHandle, path: string): Promise<File | null> {
  const { above, name } = parted(path);
  try {
    return (await (await (await inside(root, above))?.getFileHandle(name))?.getFile()) ?? null;
  } catch (error) {
    if (/NotFoundError|TypeMismatchError/.test(nameOf(error))) return null;
    throw error;
  }
}

const entriesOf = async (root: FolderHandle, path: string): Promise<FileSystemHandle[]> =>
  Array.fromAsync((await inside(root, path))?.values() ?? []);

async function writeIn(root: FolderHandle, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { above, name } = parted(path);
  const folder = await inside(root, above, true);
  // Written beside it and put in its place when it is closed: whoever reads sees the old one or the whole new one.
  const writing = await (await folder?.getFileHandle(name, { create: true }))?.createWritable();
  try {
    await writing?.write(bytes);
    await writing?.close();
  } catch (error) {
    await writing?.abort().catch(() => {});
    // The browser makes the name first, and an empty file in it says nothing.
    if ((await fileIn(root, path))?.size === 0) await folder?.removeEntry(name).catch(() => {});
    throw error;
  }
}

export const folderOf = (root: FolderHandle): SharedFolder => ({
  async list(path) {
    const files = (await entriesOf(root, path)).filter((entry) => entry.kind === 'file');
    const sized = files.map(async ({ name }) => {
      const file = await fileIn(root, path ? `${path}/${name}` : name);
      return file ? [{ name, size: file.size }] : [];
    });
    return (await Promise.all(sized)).flat();
  },
  async folders(path) {
    return (await entriesOf(root, path)).flatMap(({ kind, name }) => (kind === 'directory' ? [name] : []));
  },
  async read(path) {
    const file = await fileIn(root, path);
    return file && new Uint8Array(await file.arrayBuffer());
  },
  write: (path, bytes) => writeIn(root, path, bytes),
  async remove(path) {
    const { above, name } = parted(path);
    try {
      await (await inside(root, above))?.removeEntry(name, { recursive: true });
    } catch (error) {
      if (nameOf(error) !== 'NotFoundError') throw error;
    }
  },
});
