// An export as a file in the rep's hands: packed, noted in the log, saved; or cancelled, and then nothing of it remains.
import type { Result } from '@/lib/model/result';
import type { ExportFault, ExportFile, ExportPreview, Going, PackOptions } from '@/lib/package/export';
import { packExport } from '@/lib/package/pack';
import type { Store } from '@/lib/store/store';
import { logExport } from './log';

type SaveFile = (name: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>) => void;

/** The line of the log comes first: a file nobody knows of would be worse than a line too many. */
export async function saveExport(
  store: Store,
  preview: ExportPreview,
  options: PackOptions,
  saveFile: SaveFile,
  going: Going = {},
): Promise<Result<ExportFile, ExportFault | 'not-saved'>> {
  const packed = await packExport(preview, options, { ...going, now: store.world.now });
  if (!packed.ok) return packed;
  const { profile, classes, overrides, fileName, sha256, exportId, encrypted, archive, bytes } = packed.value;
  const everybody = Boolean(profile.holdsAll);
  const people = everybody ? [] : archive.contacts.map(({ id }) => id);
  const logged = await logExport(store, {
    profile: profile.id,
    counts: classes,
    overrides,
    fileName,
    sha256,
    exportId,
    people,
    encrypted,
    ...(everybody && { everybody }),
  });
  if (!logged.ok) return logged;
  saveFile(fileName, encrypted ? 'application/octet-stream' : 'application/zip', bytes);
  return packed;
}
