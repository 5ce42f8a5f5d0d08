// Every write a second time, outside the database: the records it left behind, in files that stand in the order of writing.
import { SCHEMA } from '@/lib/migrations/schema';
import type { Folder } from '@/lib/model/keeping';
import type { Store } from '@/lib/store/store';
import { recordsAt, type WrittenRecords, writesAfter } from '@/lib/store/whole/copy';
import { namesIn, readFile, writeFile } from './file';
import { type Named, named, trailName } from './name';

/** Names of this database's files of one kind, in the order of writing. */
export async function filesOf(folder: Folder, born: string, kind: Named['kind']): Promise<Named[]> {
  return (await namesIn(folder))
    .map(named)
    .filter((file): file is Named => file?.kind === kind && file.born === born)
    .sort((a, b) => a.to - b.to);
}

/** Writes what the files do not have yet, from `after` on; gives the last write they hold by then. */
export async function followTrail(store: Store, folder: Folder, born: string, after: number): Promise<number> {
  let last = after;
  for (;;) {
    const next = await writesAfter(store, last);
    if (!next) return last;
    await writeFile(folder, trailName(born, last + 1, next.to), {
      schema: SCHEMA,
      ...(await recordsAt(store, next.refs)),
    });
    last = next.to;
  }
}

export const readTrail = async (folder: Folder, file: Named): Promise<WrittenRecords | null> =>
  (await readFile(folder, file.name)) as WrittenRecords | null;
