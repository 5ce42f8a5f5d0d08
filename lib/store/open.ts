// Opening the notebook: is it whole, is it ours to write; the schema is checked, this device gets its name.

import { SCHEMA } from '@/lib/migrations/schema';
import { COUNTED_TABLES, canaryIn, lossOf } from '@/lib/model/canary';
import { type Failure, type Result, success } from '@/lib/model/result';
import type { World } from '@/lib/model/world';
import { CATCH_UP, type Database, describeDatabase, LEARN_WORDS } from '@/lib/store/tables/database';
import { markProofs, PROOFS } from '@/lib/store/tables/proofs-mark';
import { isRestanding } from '@/lib/store/tables/restand-mark';
import type { Store } from './store';
import { BORN } from './whole/born';
import { foundIn } from './whole/found';
import type { Closed } from './whole/unopened';

/** Fills a notebook again that the browser lost; null where another page did so meanwhile. */
export type Mend = (store: Store) => Promise<Result<unknown, string>>;

/** Opens a notebook of a newer Rung so that it can be read, or says again that it is one. */
export type Reading = (world: World, newer: Failure<'newer'>, name?: string) => Promise<Result<Store, 'newer'>>;

export interface Opening {
  /** Without it a lost notebook is not opened. */
  mend?: Mend;
  /** Without it a newer notebook is not opened. */
  reading?: Reading;
}

/** Rows counted before the first paint; the others are counted when the page rests. */
const QUICK = 2_000;

/** Fetched where it is needed: rarely. */
const unopened = () => import('./whole/unopened');

/** Opens it; false where its tables are newer than those described. */
const opensUpTo = ({ dexie }: Database): PromiseLike<boolean> =>
  dexie.open().then(
    () => true,
    (error: Error) => {
      if (error.name !== 'VersionError') throw error;
      return false;
    },
  );

/** What this copy notes about itself. */
const notesIn = (db: Database) =>
  Promise.all([
    db.meta.get('schema'),
    db.meta.get('device'),
    db.meta.get(BORN),
    isRestanding(db),
    db.meta.get(CATCH_UP),
    db.meta.get(LEARN_WORDS),
    db.meta.get(PROOFS),
  ]);

/** All that has to be known before the notebook is shown, in one go: each press of the button waits for it. */
const stateOf = (db: Database) =>
  db.dexie.transaction('r', [db.meta, db.changed, ...COUNTED_TABLES.map((table) => db[table])], async () =>
    Promise.all([notesIn(db), foundIn({ db }, QUICK)]),
  );

const ready = ([schema, device, born, ...waiting]: Awaited<ReturnType<typeof notesIn>>) =>
  Number(schema?.value) >= SCHEMA && typeof device?.value === 'string' && born
    ? { device: device.value, waits: waiting.some(Boolean) }
    : null;

/** Of a notebook that is new, or of an older schema. */
async function named(db: Database, world: World) {
  return db.dexie.transaction('rw', [db.meta], async () => {
    const [schema, device, born] = await notesIn(db);
    const isOlder = schema !== undefined && !(Number(schema.value) >= SCHEMA);
    if (isOlder) await markProofs({ db });
    if (isOlder || !schema) await db.meta.put({ key: 'schema', value: SCHEMA });
    const name = typeof device?.value === 'string' ? device.value : world.newId().replaceAll('-', '').slice(-12);
    if (!device) await db.meta.put({ key: 'device', value: name });
    if (!born) await db.meta.put({ key: BORN, value: world.newId().replaceAll('-', '') });
    return ready(await notesIn(db)) ?? { device: name, waits: isOlder };
  });
}

/**
 * The notebook, ready, or only to be read where it is a newer Rung's; fails with `newer` (it cannot even be read),
 * `closed` (the browser could not open it) or `lost` (the browser lost it, and it could not be filled again).
 */
export async function openStore(world: World, name?: string, opening: Opening = {}): Promise<Result<Store, Closed>> {
  const db = describeDatabase(name);
  try {
    const [fits, kept] = await Promise.all([opensUpTo(db), world.keeping?.read('canary')]);
    const shut = <Value>(result: Value): Value => {
      db.dexie.close();
      return result;
    };
    // A table that a newer Rung described is not read.
    const state = fits ? await stateOf(db) : null;
    if (!state || Number(state[0][0]?.value ?? SCHEMA) > SCHEMA) {
      const refused = await (await unopened()).newer(db);
      return shut(opening.reading ? await opening.reading(world, refused, name) : refused);
    }
    const [notes, found] = state;
    const canary = canaryIn(kept);
    // The canary knows of something that the database lacks. Nothing is written before this was asked.
    const lacks = canary && lossOf(canary, found, QUICK);
    if (lacks) {
      const mended = await opening.mend?.({ db, world, device: canary.device });
      if (!mended?.ok) return shut((await unopened()).lost(mended?.say));
    }
    const { device, waits } = (!lacks && ready(notes)) || (await named(db, world));
    const store = { db, world, device };
    // Nobody waits for it.
    if (waits) void import('@/lib/store/tables/go-on').then((file) => file.goOn(store)).catch(() => {});
    return success(store);
  } catch (error) {
    return (await unopened()).refused(error);
  }
}
