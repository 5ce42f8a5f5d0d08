// The folder as one file, for browsers that give no page a folder: saved on one device, opened on the next. What is in it
// is as encrypted as the files of the folder are.
import { failure, type Result, success } from '@/lib/model/result';
import type { SharedFolder } from '@/lib/ports/folder';
import { phrase } from '@/lib/words';
import { isLane, named, pathOf, ROOT } from './name';

type Bytes = Uint8Array<ArrayBuffer>;

const MAGIC = 'rung.example/devices 1\n';
const LENGTH_BYTES = 4;
/** More files than any folder of ours has. */
const MOST = 20_000;

const isOurs = (path: string): boolean => {
  const [root, lane = '', name = '', ...more] = path.split('/');
  if (root !== ROOT || more.length > 0) return false;
  return name === '' ? /^[0-9a-f]{16}\.key$/.test(lane) : isLane(lane) && named(name) !== null;
};

async function pathsIn(folder: SharedFolder): Promise<string[]> {
  const keys = (await folder.list(ROOT)).map(({ name }) => `${ROOT}/${name}`);
  const lanes = (await folder.folders(ROOT)).filter(isLane);
  const inLanes = await Promise.all(
    lanes.map(async (lane) => (await folder.list(`${ROOT}/${lane}`)).map(({ name }) => pathOf(lane, name))),
  );
  return [...keys, ...inLanes.flat()].filter(isOurs).sort();
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

/** A line that says what it is, the length of a table, the table of paths and sizes, and the files one after the other. */
export async function packParcel(folder: SharedFolder): Promise<Bytes> {
  const files: { path: string; bytes: Bytes }[] = [];
  for (const path of await pathsIn(folder)) {
    const bytes = await folder.read(path);
    if (bytes) files.push({ path, bytes });
  }
  const table = utf8(JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length])));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, table.length);
  const parts = [utf8(MAGIC), length, table, ...files.map(({ bytes }) => bytes)];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function tableOf(bytes: Bytes): { table: [string, number][]; from: number } | null {
  const magic = utf8(MAGIC);
  if (!magic.every((byte, i) => bytes[i] === byte) || bytes.length < magic.length + LENGTH_BYTES) return null;
  const from = magic.length + LENGTH_BYTES;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length);
  try {
    const table: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(from, from + length)));
    const fits = (row: unknown) =>
      Array.isArray(row) && typeof row[0] === 'string' && Number.isInteger(row[1]) && row[1] >= 0;
    return Array.isArray(table) && table.length <= MOST && table.every(fits) ? { table, from: from + length } : null;
  } catch {
    return null;
  }
}

/** Puts what is new in it into the folder; files that are there stay as they are. Gives how many came. */
export async function openParcel(folder: SharedFolder, bytes: Bytes): Promise<Result<number, 'damaged'>> {
  const read = tableOf(bytes);
  if (!read)
    return failure(
      'damaged',
      phrase`This is no file for meeting, or it is cut off. Save it again on the other device.`,
    );
  const there = new Set(await pathsIn(folder));
  let [at, came] = [read.from, 0];
  for (const [path, size] of read.table) {
    const part = bytes.slice(at, at + size);
    at += size;
    if (!isOurs(path) || there.has(path) || part.length < size) continue;
    await folder.write(path, part);
    came += 1;
  }
  return at === bytes.length
    ? success(came)
    : failure('damaged', phrase`This file is cut off. What was whole in it is in; save it again on the other device.`);
}
