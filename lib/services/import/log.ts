// Which files were taken in, when, and what came of it: kept as settings, so that it travels along. The files are not kept.
import type { Contact } from '@/lib/model/person/contact';
import type { Result } from '@/lib/model/result';
import { IMPORTS, type ImportRecord } from '@/lib/model/settings/records';
import type { Provenance } from '@/lib/model/whose/provenance';
import type { Receipt } from '@/lib/store/change';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

export const keepImport = (store: Store, id: string, value: ImportRecord): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'setting', key: IMPORTS.prefix + id, value }]);

/** Newest first. */
export async function imports(store: Store): Promise<(ImportRecord & { id: string })[]> {
  const all = (await settingsUnder(store, IMPORTS)).map(({ id, value }) => ({ ...value, id }));
  return all.sort((a, b) => (a.at < b.at ? 1 : -1));
}

export async function markTakenBack(store: Store, id: string): Promise<Result<Receipt | null, 'not-saved'>> {
  const known = (await imports(store)).find((one) => one.id === id);
  if (!known) return { ok: true, value: null };
  const { id: _, ...value } = known;
  return keepImport(store, id, { ...value, state: 'taken-back' });
}

/** Is all that is known of it from imports that were taken back? Then its deletion was none of the rep's doing. */
export type WasTakenBack = (origins: readonly Provenance[]) => boolean;

export async function takenBack(store: Store): Promise<WasTakenBack> {
  const back = new Set((await imports(store)).filter(({ state }) => state === 'taken-back').map(({ id }) => id));
  return (origins) => origins.length > 0 && origins.every(({ importId }) => importId && back.has(importId));
}

export const originsOf = ({ handles, provenance }: Contact): Provenance[] =>
  [handles.map((handle) => handle.provenance), Object.values(provenance)].flat(2);
