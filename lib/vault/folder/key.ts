// The notebook's key: made once, kept in the folder wrapped by a passphrase, or for a while by a code that another device shows.
import * as z from 'zod/mini';
import { isoOf, msOf } from '@/lib/model/moment';
import { failure, type Result, success } from '@/lib/model/result';
import type { World } from '@/lib/model/world';
import { decryptPackage, lockPackage } from '@/lib/package/lock';
import { newPassphrase } from '@/lib/package/passphrase';
import type { SharedFolder } from '@/lib/ports/folder';
import { phrase } from '@/lib/words';
import { ROOT } from './name';

const FORMAT = 'rung.example/key';
const SUFFIX = '.key';
/** Larger files are none of ours, in bytes. */
const LARGEST = 16_384;

const Ring = z.looseObject({
  format: z.literal(FORMAT),
  /** The same in every file that wraps this key. */
  id: z.string(),
  /** An X25519 identity of age. */
  key: z.string(),
  /** After this moment it is taken away, ISO 8601; absent where it stays. */
  until: z.optional(z.string()),
});
export type Ring = z.infer<typeof Ring>;

const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

export async function newRing(newId: () => string): Promise<Ring> {
  const { generateX25519Identity } = await import('age-encryption');
  return { format: FORMAT, id: newId().replaceAll('-', ''), key: await generateX25519Identity() };
}

/** Names of the files that wrap a key. */
export async function keyFiles(folder: SharedFolder): Promise<string[]> {
  const files = await folder.list(ROOT);
  return files.flatMap(({ name, size }) => (name.endsWith(SUFFIX) && size < LARGEST ? [name] : [])).sort();
}

/** `work`: powers of two of scrypt; only tests take less than the package's own. Gives the file's name. */
export async function wrapRing(
  folder: SharedFolder,
  ring: Ring,
  passphrase: string,
  newId: () => string,
  work?: number,
): Promise<Result<string, 'weak' | 'no-key'>> {
  const locked = await lockPackage(utf8(JSON.stringify(ring)), { passphrase }, work);
  if (!locked.ok) return locked;
  const name = `${newId().replaceAll('-', '').slice(-16)}${SUFFIX}`;
  await folder.write(`${ROOT}/${name}`, locked.value);
  return success(name);
}

const HOLDS_MS = 30 * 60_000;

/** A code of six words that opens the key for half an hour; to be shown here and typed on the device that joins. */
export async function showCode(
  folder: SharedFolder,
  ring: Ring,
  { now, newId }: World,
  chance: (numbers: Uint16Array<ArrayBuffer>) => void,
  work?: number,
): Promise<Result<{ code: string; name: string; until: number }, 'weak' | 'no-key'>> {
  const code = await newPassphrase(chance);
  const until = now() + HOLDS_MS;
  const wrapped = await wrapRing(folder, { ...ring, until: isoOf(until) }, code, newId, work);
  return wrapped.ok ? success({ code, name: wrapped.value, until }) : wrapped;
}

export type JoinFault = 'no-key' | 'wrong-passphrase' | 'damaged' | 'late';

/** The key by the passphrase or the code; every file that wraps one is tried, so of several nobody has to say which. */
export async function unwrapRing(folder: SharedFolder, secret: string, now: number): Promise<Result<Ring, JoinFault>> {
  const names = await keyFiles(folder);
  if (names.length === 0)
    return failure(
      'no-key',
      phrase`There is no notebook in this folder yet. Begin one here, or wait until it has arrived.`,
    );
  let damaged = false;
  for (const name of names) {
    const bytes = await folder.read(`${ROOT}/${name}`);
    const opened = bytes && (await decryptPackage(bytes, secret));
    if (!opened?.ok) {
      damaged ||= opened?.code !== 'wrong-passphrase';
      continue;
    }
    const ring = Ring.safeParse(parsed(opened.value));
    if (!ring.success) damaged = true;
    else if (ring.data.until && msOf(ring.data.until) < now)
      return failure('late', phrase`This code is too old. Show a new one on the other device.`);
    else return success(ring.data);
  }
  return damaged
    ? failure(
        'damaged',
        phrase`That opens none of the keys in this folder, and one of them has not arrived whole. Wait a minute, then try again.`,
      )
    : failure('wrong-passphrase', phrase`That opens no notebook in this folder. Type it once more; capitals count.`);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
