// One file of a copy: JSON, compressed, read again and compared before it counts.
import { breath } from '@/lib/model/breath';
import type { Folder } from '@/lib/model/keeping';

type Bytes = Uint8Array<ArrayBuffer>;

const all = async (stream: ReadableStream<Bytes>): Promise<Bytes> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

/** Piece by piece: to make one Blob of them, Chromium stops the page until another process has answered. */
async function packed(pieces: readonly string[]): Promise<Bytes> {
  const { readable, writable } = new CompressionStream('gzip');
  const [bytes, writer, encoder] = [all(readable), writable.getWriter(), new TextEncoder()];
  for (const piece of pieces) {
    await writer.write(encoder.encode(piece));
    await breath();
  }
  await writer.close();
  return bytes;
}

const sha256 = async (bytes: Bytes): Promise<string> =>
  [...new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Records made into text in one task. */
const SLICE = 250;

/** The JSON of an object with long lists in it, in pieces, with a breath after each. */
async function piecesOf(value: object): Promise<string[]> {
  const pieces = ['{'];
  for (const [key, part] of Object.entries(value)) {
    pieces.push(`${pieces.length > 1 ? ',' : ''}${JSON.stringify(key)}:`);
    if (!Array.isArray(part) || part.length <= SLICE) {
      pieces.push(JSON.stringify(part));
      continue;
    }
    for (let from = 0; from < part.length; from += SLICE) {
      const text = JSON.stringify(part.slice(from, from + SLICE));
      pieces.push(from > 0 ? ',' : '[', text.slice(1, -1));
      await breath();
    }
    pieces.push(']');
  }
  return [...pieces, '}'];
}

/**
 * Writes an object, none of whose fields is undefined, and proves that it can be read. Throws where it cannot, and then
 * nothing of that name is left. Gives the SHA-256 of what was written.
 */
export async function writeFile(folder: Folder, name: string, value: object): Promise<string> {
  const bytes = await packed(await piecesOf(value));
  const hash = await sha256(bytes);
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
    const again = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    if ((await sha256(again)) !== hash) throw new Error('The copy could not be read again.');
  } catch (error) {
    await folder.removeEntry(name).catch(() => {});
    throw error;
  }
  return hash;
}

/** Null where there is none, it is damaged, or it is not the one whose hash is given. */
export async function readFile(folder: Folder, name: string, hash?: string): Promise<unknown> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    if (hash !== undefined && (await sha256(new Uint8Array(await file.arrayBuffer()))) !== hash) return null;
    return JSON.parse(new TextDecoder().decode(await all(file.stream().pipeThrough(new DecompressionStream('gzip')))));
  } catch {
    return null;
  }
}

/** Null where it cannot be read. */
export async function hashOf(folder: Folder, name: string): Promise<string | null> {
  try {
    return await sha256(new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer()));
  } catch {
    return null;
  }
}

export async function namesIn(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}
