// Files into a ZIP, the same bytes for the same files, in steps so that no page stands still.
import { localDay } from '@/lib/model/moment';
import type { PackedFile } from './file';

/** Bytes packed in one step; another number would give other bytes. */
const PIECE = 500_000;

/** In the order given. Yields the part that is done, from 0 to 1; gives the pieces of the ZIP. */
export function* packFiles(
  files: readonly Pick<PackedFile, 'path' | 'bytes'>[],
  { Zip, ZipDeflate }: typeof import('./deflate'),
): Generator<number, Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 1);
  let done = 0;
  for (const { path, bytes } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    // ZIP keeps local time without a zone, so a local date gives the same bytes everywhere.
    file.mtime = localDay(1980, 1, 2);
    zip.add(file);
    for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      file.push(piece, at + PIECE >= bytes.length);
      done += piece.length;
      yield done / all;
    }
  }
  zip.end();
  return pieces;
}
