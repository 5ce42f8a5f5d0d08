// An export as a file in the rep's hands: packed, saved, noted in the log; or cancelled, and then nothing of it remains.

import { failure, type Result } from '@/lib/model/result';
import type { ExportFault, ExportFile, ExportPreview, Going, PackOptions } from '@/lib/package/export';
import { packExport } from '@/lib/package/pack';
import { lackFor } from '@/lib/store/room';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { logExport, recordOf } from './log';

type SaveFile = (name: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>) => void;

/** The line of the log comes when the file was handed over: a line of a file that never was would be a lie. */
export async function saveExport(
  store: Store,
  preview: ExportPreview,
  options: PackOptions,
  saveFile: SaveFile,
  going: Going = {},
): Promise<Result<ExportFile, ExportFault | 'not-saved' | 'no-room'>> {
  const packed = await packExport(preview, options, { ...going, now: store.world.now });
  if (!packed.ok) return packed;
  const { fileName, encrypted, bytes } = packed.value;
  const lack = await lackFor(store, bytes.length);
  if (lack) return failure('no-room', phrase`Not saved: ${lack}`);
  saveFile(fileName, encrypted ? 'application/octet-stream' : 'application/zip', bytes);
  const logged = await logExport(store, recordOf(packed.value));
  if (logged.ok) return packed;
  return failure(
    'not-saved',
    phrase`The browser has the file, but the log of exports has no line of it. ${logged.say}`,
  );
}
