// A notebook of a newer Rung, opened to be read: every table as it is, and nothing can be written from here.
import { Dexie } from 'dexie';
import { type Failure, type Result, success } from '@/lib/model/result';
import type { World } from '@/lib/model/world';
import type { Store } from '@/lib/store/store';
import { DATABASE_NAME, describeDatabase, tablesOf } from '@/lib/store/tables/database';
import { TABLES } from '@/lib/store/tables/each-table';

/** What screens read; the other tables are for writing. */
const READ = Object.entries(TABLES).flatMap(([name, table]) => (table.is === 'record' || table.read ? [name] : []));

/** Does it have the tables and indexes by which this Rung reads? */
function isReadable(dexie: Dexie): boolean {
  const known = describeDatabase(dexie.name).dexie;
  return READ.every((name) => {
    const there = dexie.tables.find((table) => table.name === name)?.schema;
    const { schema } = known.table(name);
    return (
      there?.primKey.src === schema.primKey.src &&
      schema.indexes.every(({ src }) => there.indexes.some((index) => index.src === src))
    );
  });
}

/** Refuses every transaction that could write, whoever asks. */
function refuseWrites(dexie: Dexie, why: string): void {
  dexie.use({
    stack: 'dbcore',
    name: 'read-only',
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        if (mode === 'readwrite') throw new Error(why);
        return core.transaction(tables, mode, options);
      },
    }),
  });
}

/** `newer`: why it cannot be written; the answer, too, where this Rung does not find its way in it. */
export async function openToRead(
  world: World,
  newer: Failure<'newer'>,
  name = DATABASE_NAME,
): Promise<Result<Store, 'newer'>> {
  // Without a version of its own Dexie takes the tables as they are.
  const dexie = new Dexie(name);
  refuseWrites(dexie, newer.say);
  await dexie.open();
  if (!isReadable(dexie)) {
    dexie.close();
    return newer;
  }
  const db = tablesOf(dexie, dexie.backendDB().version);
  const device = String((await db.meta.get('device'))?.value ?? '');
  return success({ db, world, device, readOnly: newer.say });
}
