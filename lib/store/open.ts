// Opening the notebook: the schema is checked, this device gets its name, and a failure says what can be done.
import { SCHEMA } from '@/lib/migrations';
import { reasonOf } from '@/lib/model/reason';
import { failure, type Result, success } from '@/lib/model/result';
import type { World } from '@/lib/model/world';
import { CATCH_UP, describeDatabase } from '@/lib/store/tables/database';
import { isRestanding } from '@/lib/store/tables/restand-mark';
import type { Store } from './store';

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
    if (found.pending) void import('@/lib/store/tables/restand').then((file) => file.restand(store)).catch(() => {});
    if (found.behind) void import('@/lib/store/tables/catch-up').then((file) => file.catchUp(store)).catch(() => {});
    return success(store);
  } catch (error) {
    return failure('closed', `The browser could not open the notebook: ${reasonOf(error)}`);
  }
}
