// Files into a ZIP, the same bytes for the same files, with breaths between so that no page stands still.
import type { Zip } from 'fflate';
import { localDay } from '@/lib/model/moment';
import { breath } from './breathe';
import type { PackedFile } from './export-files';

/** Bytes packed between two breaths. */
const PIECE = 500_000;

async function add(zip: Zip, { path, bytes }: PackedFile, packed: () => Promise<void>): Promise<void> {
  const { ZipDeflate } = await import('fflate');
  const file = new ZipDeflate(path, { level: 6 });
  // ZIP keeps local time without a zone, so a local date gives the same bytes everywhere.
  file.mtime = localDay(1980, 1, 2);
  zip.add(file);
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    if (bytes.length > PIECE) await packed();
  }
}

/** In the order given; `progress` hears the part that is done, from 0 to 1. */
export async function packFiles(
  files: readonly PackedFile[],
  progress: (done: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { Zip } = await import('fflate');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 1);
  let done = 0;
  let waiting = 0;
  for (const file of files) {
    await add(zip, file, breath);
    done += file.bytes.length;
    waiting += file.bytes.length;
    if (waiting < PIECE) continue;
    waiting = 0;
    progress(done / all);
    await breath();
  }
  zip.end();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
