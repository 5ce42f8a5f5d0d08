// What has left the notebook: one line for each export, written when the file was handed over, never rewritten but to say it was cancelled.
import type { Archive } from '@/lib/model/archive';
import { isoOf } from '@/lib/model/moment';
import type { Result } from '@/lib/model/result';
import { EXPORTS, type ExportRecord } from '@/lib/model/settings/records';
import { membersOf } from '@/lib/model/settings/setting';
import type { ExportFile } from '@/lib/package/export';
import type { Receipt } from '@/lib/store/change';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

const newestFirst = (records: readonly { value: ExportRecord }[]): ExportRecord[] =>
  records.map(({ value }) => value).sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : a.id < b.id ? 1 : -1));

/** The newest first. */
export const exportsIn = ({ settings }: Pick<Archive, 'settings'>): ExportRecord[] =>
  newestFirst(membersOf(EXPORTS, settings));

/** The newest first. */
export const listExports = async (store: Store): Promise<ExportRecord[]> =>
  newestFirst(await settingsUnder(store, EXPORTS));

/** What the log says of a file. */
export function recordOf(file: ExportFile): Omit<ExportRecord, 'id' | 'time'> {
  const { profile, selection, classes, overrides, fileName, sha256, exportId, encrypted, archive } = file;
  const everybody = Boolean(profile.holdsAll);
  return {
    profile: profile.id,
    counts: classes,
    overrides,
    fileName,
    sha256,
    exportId,
    people: everybody ? [] : archive.contacts.map(({ id }) => id),
    encrypted,
    ...(everybody && { everybody }),
    ...(everybody && !selection.whole && { partial: true }),
  };
}

/** Copies that are made by themselves have one line together for each device, of the last one: a line a day would hide the others. */
export const logStanding = (store: Store, file: ExportFile): Promise<Result<Receipt, 'not-saved'>> => {
  const id = `copies-${store.device}`;
  const value = { ...recordOf(file), id, time: isoOf(store.world.now()) };
  return write(store, [{ do: 'setting', key: EXPORTS.prefix + id, value }]);
};

/** To be called when the file was handed over. */
export const logExport = (
  store: Store,
  record: Omit<ExportRecord, 'id' | 'time'>,
): Promise<Result<Receipt & { id: string }, 'not-saved'>> => {
  const id = store.world.newId();
  const value = { ...record, id, time: isoOf(store.world.now()) };
  return write(store, [{ do: 'setting', key: EXPORTS.prefix + id, value }]).then((done) =>
    done.ok ? { ...done, value: { ...done.value, id } } : done,
  );
};

/** The rep says that the file was not kept after all. */
export async function cancelExport(store: Store, id: string): Promise<Result<Receipt, 'not-saved'>> {
  const found = (await listExports(store)).find((record) => record.id === id);
  const value = { ...found, cancelled: isoOf(store.world.now()) };
  return write(store, found ? [{ do: 'setting', key: EXPORTS.prefix + id, value }] : []);
}
