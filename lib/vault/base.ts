// The whole notebook as files: parts of some thousand records, and a table of them that is written last.
import * as z from 'zod/mini';
import { SCHEMA } from '@/lib/migrations';
import type { Folder } from '@/lib/model/keeping';
import { isoOf } from '@/lib/model/moment';
import type { Store } from '@/lib/store/store';
import { everything, type Records } from '@/lib/store/whole/copy';
import { lastWrite } from '@/lib/store/whole/found';
import { readFile, writeFile } from './file';
import { baseName, type Named, partName } from './name';

const FORMAT = 'rung.example/copy';

const Base = z.looseObject({
  format: z.literal(FORMAT),
  schema: z.number(),
  device: z.string(),
  born: z.string(),
  /** The last write before it was begun; what was written meanwhile may be in it, and is in the trail. */
  seq: z.number(),
  at: z.string(),
  rows: z.object({ contacts: z.number(), journal: z.number() }),
  /** Names of the parts with their SHA-256. */
  parts: z.array(z.object({ name: z.string(), hash: z.string() })),
});
export type Base = z.infer<typeof Base>;

/** A breath, so that a page which is open stays usable. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads the notebook to its end, slice by slice. Where it fails, no table of parts says that there is a copy. */
export async function writeBase(store: Store, folder: Folder, born: string): Promise<Base> {
  const { device, world } = store;
  const seq = await lastWrite(store);
  const rows = { contacts: 0, journal: 0 };
  const parts: Base['parts'] = [];
  for await (const records of everything(store)) {
    const name = partName(born, seq, parts.length);
    parts.push({ name, hash: await writeFile(folder, name, records) });
    rows.contacts += records.contacts.length;
    rows.journal += records.journal.length;
    await breath();
  }
  const base: Base = { format: FORMAT, schema: SCHEMA, device, born, seq, at: isoOf(world.now()), rows, parts };
  await writeFile(folder, baseName(born, seq), base);
  return base;
}

/** Null where its table cannot be read. */
export async function readBase(folder: Folder, file: Named): Promise<Base | null> {
  const read = Base.safeParse(await readFile(folder, file.name));
  return read.success ? read.data : null;
}

/** Its parts one after the other; null in place of one that is damaged or gone. */
export async function* partsOf(folder: Folder, base: Base): AsyncGenerator<Records | null> {
  for (const { name, hash } of base.parts) yield (await readFile(folder, name, hash)) as Records | null;
}
