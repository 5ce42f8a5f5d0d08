// What happens to the files of a folder: a byte is turned, the disk they lie on runs full.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files in it but the engine's own. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !entry.parentPath.includes('.st') && !entry.name.startsWith('.st')
      ? [join(entry.parentPath, entry.name)]
      : [],
  );

/** Turns a byte in the middle of the largest segment; gives its path below `folder`. */
export function turnByte(folder: string): string {
  const segments = filesIn(folder).filter((path) => path.endsWith('.rung'));
  const [largest = ''] = segments.sort((a, b) => statSync(b).size - statSync(a).size);
  const bytes = readFileSync(largest);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(largest, bytes);
  return largest.slice(folder.length + 1);
}

/** A name that the engine is told to leave alone. */
const FILLER = 'filler';

/** Puts a disk of its own under the folder, in bytes; false where this machine does not allow it. */
export function putDisk(folder: string, bytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const takeDisk = (folder: string): void => {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
};

export const leaveFiller = (folder: string): void => writeFileSync(join(folder, '.stignore'), `${FILLER}\n`);

/** Not a byte is free afterwards. */
export function fillDisk(folder: string): void {
  for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(join(folder, FILLER), new Uint8Array(size), { flag: 'a' });
    } catch {}
  }
}

export const freeDisk = (folder: string): void => rmSync(join(folder, FILLER), { force: true });
