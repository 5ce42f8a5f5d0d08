// The whole notebook as files: parts of some thousand records, and a table of them that is written last.
import * as z from 'zod/mini';
import { SCHEMA } from '@/lib/migrations/schema';
import { rowsBy } from '@/lib/model/canary';
import type { Folder } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import type { Store } from '@/lib/store/store';
import { everything, type WrittenRecords } from '@/lib/store/whole/copy';
import { foundIn, lastWrite } from '@/lib/store/whole/found';
import { Counts } from './counts';
import { hashOf, namesIn, readFile, writeFile } from './file';
import { baseName, KEPT, type Named, named, partName, type Why } from './name';
import { filesOf } from './trail';

const FORMAT = 'rung.example/copy';

const Base = z.looseObject({
  format: z.literal(FORMAT),
  schema: z.number(),
  /** Version of the tables that it was read from. */
  tables: z.optional(z.number()),
  device: z.string(),
  born: z.string(),
  /** The last write before it was begun; what was written meanwhile may be in it, and is in the trail. */
  seq: z.number(),
  at: z.string(),
  rows: Counts,
  /** Names of the parts with their SHA-256, in the order in which they are merged: slices of the whole, then writes since. */
  parts: z.array(z.object({ name: z.string(), hash: z.string() })),
});
export type Base = z.infer<typeof Base>;

/** A copy of the whole, with what its name says. */
export interface Copy extends Base {
  name: string;
  why: Why;
}

interface Head {
  born: string;
  seq: number;
  why: Why;
}

async function writeTable(
  { db, device, world }: Store,
  folder: Folder,
  { born, seq, why }: Head,
  holds: Pick<Base, 'rows' | 'parts'>,
): Promise<Copy> {
  const base: Base = {
    format: FORMAT,
    schema: SCHEMA,
    tables: db.version,
    device,
    born,
    seq,
    at: isoOf(world.now()),
    ...holds,
  };
  const name = baseName(born, seq, why);
  await writeFile(folder, name, base);
  return { ...base, name, why };
}

/** Writes these records out. Where it fails, no table of parts says that there is a copy. */
export async function writeRecords(
  store: Store,
  folder: Folder,
  head: Head,
  source: AsyncIterable<WrittenRecords> | Iterable<WrittenRecords>,
): Promise<Copy> {
  let rows = rowsBy(() => 0);
  const parts: Base['parts'] = [];
  for await (const records of source) {
    const name = partName(head.born, head.seq, head.why, parts.length);
    parts.push({ name, hash: await writeFile(folder, name, { schema: SCHEMA, ...records }) });
    const sofar = rows;
    rows = rowsBy((table) => sofar[table] + records[table].length);
  }
  return writeTable(store, folder, head, { rows, parts });
}

/** Reads the notebook to its end, slice by slice. */
export const writeBase = async (store: Store, folder: Folder, born: string, why: Why = 'day'): Promise<Copy> =>
  writeRecords(store, folder, { born, seq: await lastWrite(store), why }, everything(store));

const ALL = Number.MAX_SAFE_INTEGER;

/**
 * A copy that costs one small file, whatever the size of the notebook: what the one before holds, and the files of writes
 * since. All of these are read again. Null where one is damaged, and then the whole must be written out.
 */
export async function extendBase(store: Store, folder: Folder, last: Copy, why: Why): Promise<Copy | null> {
  const parts = [...last.parts];
  let seq = last.seq;
  for (const trail of await filesOf(folder, last.born, 'trail')) {
    if (trail.to <= last.seq) continue;
    const hash = await hashOf(folder, trail.name);
    if (!hash) return null;
    parts.push({ name: trail.name, hash });
    seq = trail.to;
  }
  const { rows } = await foundIn(store, ALL);
  return writeTable(store, folder, { born: last.born, seq, why }, { rows, parts });
}

/** Null where its table cannot be read. */
export async function readBase(folder: Folder, file: Named): Promise<Copy | null> {
  const read = Base.safeParse(await readFile(folder, file.name));
  return read.success ? { ...read.data, name: file.name, why: file.why } : null;
}

/** Its parts one after the other; null in place of one that is damaged or gone. */
export async function* partsOf(folder: Folder, base: Base): AsyncGenerator<WrittenRecords | null> {
  for (const { name, hash } of base.parts) yield (await readFile(folder, name, hash)) as WrittenRecords | null;
}

/** Everything a copy holds; null where a part of it is damaged or gone. */
export async function recordsOf(folder: Folder, base: Base): Promise<WrittenRecords[] | null> {
  const all: WrittenRecords[] = [];
  for await (const part of partsOf(folder, base)) {
    if (!part) return null;
    all.push(part);
  }
  return all;
}

/**
 * The copies of the whole that are there, the newest first, of earlier databases too: of one database by their writes, for
 * a clock can be wrong.
 */
export async function copiesIn(folder: Folder): Promise<Copy[]> {
  const files = (await namesIn(folder)).map(named).filter((file): file is Named => file?.kind === 'base');
  const read = await Promise.all(files.map((file) => readBase(folder, file)));
  const all = read.filter((copy) => copy !== null).sort((a, b) => b.seq - a.seq || (a.at < b.at ? 1 : -1));
  const last = (copies: Copy[]) => copies[0]?.at ?? '';
  return [...Map.groupBy(all, (copy) => copy.born).values()].sort((a, b) => (last(a) < last(b) ? 1 : -1)).flat();
}

/** Takes away copies beyond those that are kept of each kind, and what no kept one needs to be brought up to date. */
export async function rotate(folder: Folder, born: string): Promise<void> {
  const copies = await copiesIn(folder);
  const all = [...copies.filter((copy) => copy.born === born), ...copies.filter((copy) => copy.born !== born)];
  const kept = Object.entries(KEPT).flatMap(([why, most]) => all.filter((copy) => copy.why === why).slice(0, most));
  const needed = new Set(kept.flatMap((copy) => [copy.name, ...copy.parts.map((part) => part.name)]));
  const whole = kept.filter((copy) => copy.born === born && copy.why === 'day').map((copy) => copy.seq);
  // What was written after the oldest whole one stays: where a newer copy is damaged, these two make up for it.
  const oldest = Math.min(...whole);
  for (const name of await namesIn(folder)) {
    const file = named(name);
    const since = file?.kind === 'trail' && file.born === born && file.to > oldest;
    if (file && !since && !needed.has(name)) await folder.removeEntry(name).catch(() => {});
  }
}
