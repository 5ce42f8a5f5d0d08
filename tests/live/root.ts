// A small Debian of its own in a folder, for a webmail whose packages nobody wants on their computer.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bring, mayBring } from '../steps/bring.ts';

/** Debian 12: the last one that has Horde, and its Dovecot is the one that is spoken to here (2.3). */
const RELEASE = 'bookworm';
const MIRROR = 'http://deb.debian.org/debian';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** Roots stay here for the next run. */
const shelf = '/var/cache/rung-live';

export interface Root {
  folder: string;
  /** The words that run a program inside the root; see `enter`. */
  inside(words: readonly string[], options?: Inside): string[];
}

interface Inside {
  /** User and group, by name or number; root where nobody is named. */
  as?: string;
  /** Folders of this computer that are seen in there too, at the same place. */
  shared?: readonly string[];
  /** Files and folders of this computer that stand in place of others in there. */
  instead?: Readonly<Record<string, string>>;
}

/** Makes the root once, in about two minutes, and finds it again after that. Throws one sentence where it cannot. */
export function openRoot(name: string, packages: readonly string[], say: (line: string) => void): Root {
  if (!mayBring()) throw new Error(`${name} needs Debian or Ubuntu and root: it lives in a Debian root of its own.`);
  const folder = join(shelf, name);
  const wanted = [RELEASE, ...packages].join(' ');
  const root = { folder, inside: enter(folder) };
  if (holds(folder) === wanted) return root;
  say(`Making a Debian root for ${name} in ${folder} …`);
  for (const old of [folder, beside(folder)]) rmSync(old, { recursive: true, force: true });
  const raw = `${folder}.new`;
  rmSync(raw, { recursive: true, force: true });
  runQuietly(['cp', '-a', base(), raw]);
  installIn(raw, packages);
  renameSync(raw, folder);
  // Written last, so that a root whose making was interrupted is made anew.
  writeFileSync(beside(folder), wanted);
  return root;
}

/** What a root was made of is noted beside it. */
const beside = (folder: string) => `${folder}.txt`;
const holds = (folder: string) => (existsSync(beside(folder)) ? readFileSync(beside(folder), 'utf8') : '');

/** Debian asks policy-rc.d whether a server may be started, and in a root nobody has asked for any. */
function installIn(root: string, packages: readonly string[]): void {
  writeFileSync(join(root, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const inside = enter(root);
  runQuietly(inside(['apt-get', '-q', 'update']));
  runQuietly(inside(['apt-get', '-q', 'install', '-y', '--no-install-recommends', ...packages]));
}

function runQuietly([program = '', ...words]: readonly string[]): void {
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64_000_000 });
}

/** Debian without anything, which all roots begin as. */
function base(): string {
  const folder = join(shelf, 'base');
  if (holds(folder) === RELEASE) return folder;
  const needed = [
    ['debootstrap', '/usr/sbin/debootstrap'],
    ['debian-archive-keyring', KEYS],
  ] as const;
  bring('A Debian root', needed, () => {});
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(shelf, { recursive: true });
  const words = ['--variant=minbase', `--keyring=${KEYS}`, '--include=ca-certificates', RELEASE, folder, MIRROR];
  runQuietly(['debootstrap', ...words]);
  writeFileSync(beside(folder), RELEASE);
  return folder;
}

/** What is mounted is seen by the program alone; its processes end with it, whatever they call themselves. */
const ALONE = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'];

/** $1 the root, $2 the user; then pairs of folders up to `--`, then the program and its words. */
const MOUNT = `
root=$1; as=$2; shift 2
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
for fresh in tmp run; do mount -t tmpfs -o mode=1777 tmpfs "$root/$fresh"; done
while [ "$1" != -- ]; do [ -e "$root$2" ] || mkdir -p "$root$2"; mount --bind "$1" "$root$2"; shift 2; done; shift
exec chroot --userspec="$as" "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 \\
  DEBIAN_FRONTEND=noninteractive "$@"`;

const enter =
  (folder: string): Root['inside'] =>
  (words, { as = 'root:root', shared = [], instead = {} } = {}) => {
    const folders = [
      ...shared.map((one) => [one, one] as const),
      ...Object.entries(instead).map(([there, here]) => [here, there]),
    ].flat();
    return [...ALONE, 'sh', '-euc', MOUNT, 'root', folder, as, ...folders, '--', ...words];
  };
