// Opening the notebook: the schema is checked, this device gets its name, and a failure says what can be done.
import { SCHEMA } from '@/lib/migrations';
import { failure, type Result, success } from '@/lib/model/result';
import { CATCH_UP, type Database, describeDatabase } from './database';
import { isRestanding, restand } from './restand';

/** What the store needs from the world, so that time and chance are parameters. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new uuidv7. */
  newId(): string;
  /** IANA name of the time zone the rep lives in now. */
  zone(): string;
}

export interface Store {
  db: Database;
  world: World;
  /** This copy's name in clocks: lower-case letters and digits. */
  device: string;
}

/** The notebook, ready; fails with `newer` (written by a newer Rung) or `closed` (the browser could not open it). */
export async function openStore(world: World, name?: string): Promise<Result<Store, 'newer' | 'closed'>> {
  const db = describeDatabase(name);
  try {
    await db.dexie.open();
    const found = await db.dexie.transaction('rw', [db.meta], async () => {
      const [schema, device, pending, behind] = await Promise.all([
        db.meta.get('schema'),
        db.meta.get('device'),
        isRestanding(db),
        db.meta.get(CATCH_UP),
      ]);
      if (!(Number(schema?.value) >= SCHEMA)) await db.meta.put({ key: 'schema', value: SCHEMA });
      const name = typeof device?.value === 'string' ? device.value : world.newId().replaceAll('-', '').slice(-12);
      if (!device) await db.meta.put({ key: 'device', value: name });
      return { schema: Number(schema?.value ?? SCHEMA), device: name, pending, behind };
    });
    if (found.schema > SCHEMA) {
      db.dexie.close();
      return failure(
        'newer',
        `This notebook was written by a newer Rung (schema ${found.schema}; this one knows ${SCHEMA}). Update Rung. Nothing was changed.`,
      );
    }
    const store = { db, world, device: found.device };
    // Broken off when a page was closed. Nobody waits for it; where it fails, the next opening goes on.
    if (found.pending) restand(store).catch(() => {});
    if (found.behind) void import('./catch-up').then((file) => file.catchUp(store)).catch(() => {});
    return success(store);
  } catch (error) {
    return failure('closed', `The browser could not open the notebook: ${reasonOf(error)}`);
  }
}

/** The browser's own words for a failed open or write, with the advice that fits. */
export function reasonOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const said = name === 'Error' ? message : `${name}: ${message}`;
  if (/quota|no_?space|disk/i.test(said)) return `the disk is full. Free some space, then try again. (${said})`;
  if (/mutation|InvalidState/i.test(said))
    return `this window does not keep data (private browsing). Use a normal window. (${said})`;
  if (/VersionError/i.test(said)) return `it was written by a newer Rung. Update Rung. (${said})`;
  return said;
}
