// Which files were taken in, when, and what came of it: kept as settings, so that it travels along. The files are not kept.
import * as z from 'zod/mini';
import type { Contact } from '@/lib/model/person/contact';
import type { Result } from '@/lib/model/result';
import { type Provenance, SOURCES } from '@/lib/model/whose/provenance';
import type { Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

const IMPORT = 'import/';

const count = z.number().check(z.int(), z.minimum(0));

const Import = z.looseObject({
  /** ISO 8601 instant. */
  at: z.string(),
  fileName: z.string(),
  /** Of the file as it was picked, in lower-case hexadecimal. */
  sha256: z.string(),
  /** Id of the format. */
  format: z.string(),
  /** What the rep said of where it came from; null where nobody needed to be asked. */
  source: z.nullable(z.enum(SOURCES)),
  counts: z.object({ new: count, changed: count, same: count, conflicts: count, skipped: count, broken: count }),
  /** `begun`: broken off where no page is at it any more. */
  state: z.enum(['begun', 'done', 'taken-back']),
});
export type Import = z.infer<typeof Import>;

export const keepImport = (store: Store, id: string, value: Import): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'setting', key: IMPORT + id, value }]);

/** Newest first. */
export async function imports({ db }: Store): Promise<(Import & { id: string })[]> {
  const rows = await db.settings.where('key').startsWith(IMPORT).toArray();
  const read = rows.flatMap(({ key, value }) => {
    const known = Import.safeParse(value);
    return known.success ? [{ ...known.data, id: key.slice(IMPORT.length) }] : [];
  });
  return read.sort((a, b) => (a.at < b.at ? 1 : -1));
}

export async function markTakenBack(store: Store, id: string): Promise<Result<Receipt | null, 'not-saved'>> {
  const known = (await imports(store)).find((one) => one.id === id);
  if (!known) return { ok: true, value: null };
  const { id: _, ...value } = known;
  return keepImport(store, id, { ...value, state: 'taken-back' });
}

/** Is all that is known of it from imports that were taken back? Then its deletion was none of the rep's doing. */
export type TakenBack = (origins: readonly Provenance[]) => boolean;

export async function takenBack(store: Store): Promise<TakenBack> {
  const back = new Set((await imports(store)).filter(({ state }) => state === 'taken-back').map(({ id }) => id));
  return (origins) => origins.length > 0 && origins.every(({ importId }) => importId && back.has(importId));
}

export const originsOf = ({ handles, provenance }: Contact): Provenance[] =>
  [handles.map((handle) => handle.provenance), Object.values(provenance)].flat(2);
