// A ZIP from anywhere, unpacked within limits: sizes are counted on what comes out, not on what the file claims.

import type { Inflate } from 'fflate';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import { crc32 } from './crc';

type ZipFault = 'damaged' | 'too-large' | 'unsafe';

const MAX_ENTRIES = 64;
/** One card a file may be as many as there are people. */
const CARD = /^vcf\/\d{4,6}\.vcf$/;
const MAX_CARDS = 20_000;
/** Text compresses 5 to 20 times; beyond this a file is made to fill the memory. Small files may be as even as they like. */
const MAX_RATIO = 200;
const RATIO_FROM = 5_000_000;
/** Compressed bytes unpacked in one go: at most a thousand times as many come out before they are counted. */
const PIECE = 16_384;

/** Signatures and field offsets of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_COMMENT = 65_535;

interface Entry {
  name: string;
  method: number;
  crc: number;
  start: number;
  packed: number;
}

const damaged = (what: string) =>
  failure('damaged', phrase`${what}: the ZIP is cut off or damaged. Use the original export. Nothing was changed.`);

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

const nameAt = (bytes: Uint8Array, at: number, length: number) =>
  new TextDecoder().decode(bytes.subarray(at, at + length));

/** Where the data of an entry begins; -1 where the copy of its header there tells another story. */
function dataStart(bytes: Uint8Array, view: DataView, at: number, name: string): number {
  if (view.getUint32(at, true) !== LOCAL) return -1;
  const length = view.getUint16(at + 26, true);
  if (nameAt(bytes, at + 30, length) !== name) return -1;
  return at + 30 + length + view.getUint16(at + 28, true);
}

/** Titles may hold any mark but those that lead elsewhere or are not seen; a folder ends in a slash. */
const isSafeName = (name: string): boolean =>
  /^[^\\/:\p{C}]+(\/[^\\/:\p{C}]+)*\/?$/u.test(name) &&
  !name.split('/').some((part) => /^\.+$/.test(part)) &&
  !/\.zip$/i.test(name);

const tooMany = () =>
  failure('unsafe', phrase`This ZIP holds more than ${MAX_ENTRIES} files, which no export does. Nothing was changed.`);

interface Listed {
  entries: Entry[];
  /** Names that lead elsewhere, are not seen, or stand there twice: never unpacked. */
  odd: string[];
}

/** What the central directory lists. Reading past the end throws a RangeError, which the caller takes for damage. */
function readEntries(bytes: Uint8Array): Result<Listed, ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return damaged(phrase`The list of files is missing`);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES + MAX_CARDS) return tooMany();
  const [entries, odd]: [Entry[], string[]] = [[], []];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== CENTRAL) return damaged(phrase`The list of files is broken`);
    const length = view.getUint16(at + 28, true);
    const name = nameAt(bytes, at + 46, length);
    const [from, next] = [at, at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)];
    at = next;
    if (!isSafeName(name) || names.has(name)) {
      odd.push(name);
      continue;
    }
    names.add(name);
    const start = dataStart(bytes, view, view.getUint32(from + 42, true), name);
    if (start < 0 || view.getUint16(from + 8, true) & 1) return damaged(phrase`"${name}" cannot be read`);
    const packed = view.getUint32(from + 20, true);
    entries.push({
      name,
      start,
      packed,
      method: view.getUint16(from + 10, true),
      crc: view.getUint32(from + 16, true),
    });
  }
  return success({ entries, odd });
}

/** The bytes that come out, or null as soon as they are more than `limit`. Throws on a broken stream. */
function inflate(data: Uint8Array, limit: number, Inflater: typeof Inflate): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflater((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  for (let at = 0; at < data.length && size <= limit; at += PIECE)
    stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  if (size > limit) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function unpack(
  bytes: Uint8Array,
  entry: Entry,
  limit: number,
  Inflater: typeof Inflate,
): Result<Uint8Array, ZipFault> {
  const { name, method, start, packed, crc } = entry;
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) return damaged(phrase`"${name}" cannot be read`);
  const allowed = Math.min(limit, Math.max(RATIO_FROM, packed * MAX_RATIO));
  const content = method === 0 ? data : inflate(data, allowed, Inflater);
  if (!content || content.length > allowed)
    return failure('too-large', phrase`"${name}" unpacks to more than an export can hold. Nothing was changed.`);
  return crc32(content) === crc ? success(content) : damaged(phrase`"${name}" was changed or damaged`);
}

const isFolder = ({ name }: Entry): boolean => name.endsWith('/');

/** A ZIP whose list of files was read, and of whose files none is unpacked yet. */
export interface Zip {
  /** Of its files, in their order. */
  names: readonly string[];
  /** Names that lead elsewhere, are not seen, or stand there twice: never unpacked. */
  odd: readonly string[];
  /** All files by name, or those that are wanted. `limit`: how many bytes may come out in all. */
  unpack(limit: number, wanted?: (name: string) => boolean): Promise<Result<Map<string, Uint8Array>, ZipFault>>;
}

async function unpackAll(
  bytes: Uint8Array,
  entries: readonly Entry[],
  limit: number,
): Promise<Result<Map<string, Uint8Array>, ZipFault>> {
  const { Inflate } = await import('./deflate');
  const files = new Map<string, Uint8Array>();
  let left = limit;
  if (entries.filter(({ name }) => !CARD.test(name)).length > MAX_ENTRIES) return tooMany();
  for (const entry of entries) {
    try {
      const content = unpack(bytes, entry, left, Inflate);
      if (!content.ok) return content;
      files.set(entry.name, content.value);
      left -= content.value.length;
    } catch {
      return damaged(phrase`"${entry.name}" cannot be unpacked`);
    }
  }
  return success(files);
}

export function openZip(bytes: Uint8Array): Result<Zip, ZipFault> {
  try {
    const read = readEntries(bytes);
    if (!read.ok) return read;
    const entries = read.value.entries.filter((entry) => !isFolder(entry));
    return success({
      names: entries.map(({ name }) => name),
      odd: read.value.odd,
      unpack: (limit, wanted = () => true) =>
        unpackAll(
          bytes,
          entries.filter(({ name }) => wanted(name)),
          limit,
        ),
    });
  } catch {
    return damaged(phrase`The ZIP cannot be read`);
  }
}
