// Two devices and a folder: a notebook written there for the first time, another device joining, one line passed on, and
// how many files many lines leave.
import type { World } from '@/lib/model/world';
import { folderOf, type SharedFolder } from '@/lib/ports/folder';
import { deleteStore } from '@/lib/store/delete-store';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { beginFolder, joinFolder } from '@/lib/vault/folder/join';
import { meet } from '@/lib/vault/folder/meet';
import { forgetFolder } from '@/lib/vault/folder/state';
import { beating } from './copies';
import { timed } from './timed';

export interface Meeting {
  what: string;
  /** Milliseconds. */
  ms: number;
  /** How long the page stood still at most, in milliseconds. */
  longest: number;
  /** In the folder afterwards, and bytes in them. */
  files: number;
  bytes: number;
}

const PLACE = 'bench-meeting';
const JOINER = 'bench-joiner';
const PASSPHRASE = 'seven calm herons';
/** The passphrase is made cheap to try: it is not what is measured. */
const CHEAP = 1;
const LINES = 150;

async function sizeOf(folder: SharedFolder): Promise<{ files: number; bytes: number }> {
  const lanes = await folder.folders('rung');
  const all = (await Promise.all(['rung', ...lanes.map((lane) => `rung/${lane}`)].map(folder.list))).flat();
  return { files: all.length, bytes: all.reduce((sum, { size }) => sum + size, 0) };
}

async function sure<Value>(work: Promise<{ ok: true; value: Value } | { ok: false; say: string }>): Promise<Value> {
  const done = await work;
  if (!done.ok) throw new Error(done.say);
  return done.value;
}

async function measured(what: string, folder: SharedFolder, work: () => Promise<unknown>): Promise<Meeting> {
  const stop = beating();
  const ms = await timed(work);
  return { what, ms, longest: stop(), ...(await sizeOf(folder)) };
}

/** `touch` logs one line. Nothing of it stays. */
export async function joining(store: Store, world: World, touch: () => Promise<unknown>): Promise<Meeting[]> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(PLACE, { recursive: true }).catch(() => {});
  const folder = folderOf(await root.getDirectoryHandle(PLACE, { create: true }));
  const other = await sure(openStore(world, JOINER));
  try {
    await sure(beginFolder(store, folder, { passphrase: PASSPHRASE, label: 'Bench' }, CHEAP));
    const all = [await measured('written for the first time', folder, () => sure(meet(store, folder)))];
    await sure(joinFolder(other, folder, { secret: PASSPHRASE, label: 'Joiner' }));
    all.push(await measured('another device joins', folder, () => sure(meet(other, folder))));
    await touch();
    all.push(await measured('one line passed on', folder, () => sure(meet(store, folder))));
    const many = async () => {
      for (let i = 0; i < LINES; i += 1) {
        await touch();
        await sure(meet(store, folder));
      }
    };
    all.push(await measured(`${LINES} lines, one at a time`, folder, many));
    all.push(await measured('taken in by the other', folder, () => sure(meet(other, folder))));
    return all;
  } finally {
    await forgetFolder(store);
    other.db.dexie.close();
    await deleteStore(other);
    await root.removeEntry(PLACE, { recursive: true });
  }
}
