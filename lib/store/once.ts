// A write that is asked for again, because its answer was lost or a button was pressed twice, is done once.

import { type Result, success } from '@/lib/model/result';
import { inOneGo } from './in-one-go';
import type { Store } from './store';

/** Answers kept beside the tables, on this device only; ids in order of time, so that the oldest go first. */
const DONE = 'done/';
const KEPT = 20;

interface Done {
  /** What was asked for; the same id with something else is another write. */
  what: string;
  value: unknown;
}

async function remember({ db }: Store, id: string, done: Done): Promise<void> {
  const known = await db.meta.where('key').startsWith(DONE).primaryKeys();
  await db.meta.bulkDelete(known.slice(0, Math.max(0, known.length - KEPT + 1)));
  await db.meta.put({ key: DONE + id, value: done });
}

/** As `inOneGo`. Called again with the id and the same `what`, it gives the first answer and writes nothing. */
export function once<Value, Code extends string>(
  store: Store,
  { id, what }: { id: string | undefined; what: unknown },
  work: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | 'not-saved'>> {
  if (!id) return inOneGo(store, work);
  const asked = JSON.stringify(what);
  return inOneGo(store, async () => {
    const known = (await store.db.meta.get(DONE + id))?.value as Done | undefined;
    if (known?.what === asked) return success(known.value as Value);
    const result = await work();
    if (result.ok) await remember(store, id, { what: asked, value: result.value });
    return result;
  });
}

/** The answers hold what was written: they go where something of it must be gone for good. */
export const forgetDone = async ({ db }: Pick<Store, 'db'>): Promise<void> => {
  await db.meta.where('key').startsWith(DONE).delete();
};
