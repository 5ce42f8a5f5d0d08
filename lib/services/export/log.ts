// What has left the notebook: one line for each export, written before the file is handed over, never rewritten but to say it was cancelled.
import * as z from 'zod/mini';
import type { Archive } from '@/lib/model/archive';
import { isoOf } from '@/lib/model/moment';
import type { Result } from '@/lib/model/result';
import { Ownership } from '@/lib/model/whose/provenance';
import type { Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

/** A setting for each export, so that the lines of two devices never stand in each other's way. */
export const EXPORT = 'export/';

export const ExportRecord = z.looseObject({
  id: z.string(),
  /** ISO 8601 instant. */
  time: z.string(),
  /** Id of the profile. */
  profile: z.string(),
  /** Addresses, fields and entries that went, by whose they were. */
  counts: z.record(Ownership, z.number()),
  overrides: z.number(),
  fileName: z.string(),
  sha256: z.string(),
  /** As its manifest names it. */
  exportId: z.string(),
  /** Ids of the contacts that were in it; not listed where everybody was. */
  people: z.array(z.string()),
  everybody: z.optional(z.boolean()),
  encrypted: z.boolean(),
  /** ISO 8601 instant at which the rep said that it did not leave. */
  cancelled: z.optional(z.string()),
});
export type ExportRecord = z.infer<typeof ExportRecord>;

const recordsIn = (settings: Archive['settings']): ExportRecord[] =>
  settings
    .filter(({ key }) => key.startsWith(EXPORT))
    .flatMap(({ value }) => {
      const read = ExportRecord.safeParse(value);
      return read.success ? [read.data] : [];
    })
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : a.id < b.id ? 1 : -1));

/** The newest first. */
export const exportsIn = ({ settings }: Pick<Archive, 'settings'>): ExportRecord[] => recordsIn(settings);

export async function listExports({ db }: Store): Promise<ExportRecord[]> {
  return recordsIn(await db.settings.where('key').startsWith(EXPORT).toArray());
}

/** To be called before the file is handed over: an export nobody knows of would be worse than a line too many. */
export const logExport = (
  store: Store,
  record: Omit<ExportRecord, 'id' | 'time'>,
): Promise<Result<Receipt & { id: string }, 'not-saved'>> => {
  const id = store.world.newId();
  const value = { ...record, id, time: isoOf(store.world.now()) };
  return write(store, [{ do: 'setting', key: EXPORT + id, value }]).then((done) =>
    done.ok ? { ...done, value: { ...done.value, id } } : done,
  );
};

/** The rep says that the file was not kept after all. */
export async function cancelExport(store: Store, id: string): Promise<Result<Receipt, 'not-saved'>> {
  const found = await store.db.settings.get(EXPORT + id);
  const value = { ...(found?.value as ExportRecord), cancelled: isoOf(store.world.now()) };
  return write(store, found ? [{ do: 'setting', key: EXPORT + id, value }] : []);
}
