// Brings the programs that read our files onto a Debian or Ubuntu machine, where they are missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A package, and a file that is there when it is installed. */
const packages = [
  ['python3-vobject', '/usr/lib/python3/dist-packages/vobject'],
  ['gir1.2-ebookcontacts-1.2', '/usr/share/doc/gir1.2-ebookcontacts-1.2'],
  ['python3-gi', '/usr/lib/python3/dist-packages/gi'],
  ['default-jdk-headless', '/usr/bin/javac'],
  ['libez-vcard-java', '/usr/share/java/ez-vcard.jar'],
  // ez-vcard reads by it, and its package does not bring it along (seen in Debian 12).
  ['libvinnie-java', '/usr/share/java/vinnie.jar'],
  ['libjackson2-databind-java', '/usr/share/java/jackson-databind.jar'],
  ['libkf5contacts-dev', '/usr/include/KF5/KContacts'],
  ['qtbase5-dev', '/usr/share/doc/qtbase5-dev'],
  ['g++', '/usr/bin/g++'],
  ['pkg-config', '/usr/bin/pkg-config'],
  ['radicale', '/usr/bin/radicale'],
  ['xandikos', '/usr/bin/xandikos'],
  ['age', '/usr/bin/age'],
  ['libreoffice-calc-nogui', '/usr/bin/soffice'],
] as const;

/** Throws one sentence where it cannot be done. */
export function install(say: (line: string) => void): void {
  const missing = packages.flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`The readers are missing: ${missing.join(', ')}. They are installed on Debian or Ubuntu, as root.`);
  say(`Installing ${missing.join(', ')} with apt-get …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...missing);
}

function apt(...words: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-q', ...words], { stdio: ['ignore', 'ignore', 'pipe'], env: environment });
}
