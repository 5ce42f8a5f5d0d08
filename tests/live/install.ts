// Brings a real mail server and a real webmail onto a Debian or Ubuntu machine, where they are missing.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** A package, and a file that is there when it is installed. */
const packages = [
  ['dovecot-imapd', '/usr/lib/dovecot/imap'],
  ['php-cli', '/usr/bin/php'],
  ['roundcube-core', '/usr/share/roundcube/index.php'],
  ['roundcube-sqlite3', '/usr/share/doc/roundcube-sqlite3'],
  ['roundcube-skin-larry', '/usr/share/roundcube/skins/larry'],
] as const;

/** Debian asks this script whether a service may be started: a mail server that nobody asked for must not run. */
const gate = '/usr/sbin/policy-rc.d';

/** Throws one sentence where it cannot be done. */
export function install(say: (line: string) => void): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      'The live mail test needs Debian or Ubuntu and root: it installs and starts Dovecot and Roundcube.',
    );
  const missing = packages.flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) return;
  say(`Installing ${missing.join(', ')} with apt-get …`);
  const gated = existsSync(gate);
  if (!gated) writeFileSync(gate, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing);
  } finally {
    if (!gated) rmSync(gate, { force: true });
  }
}

function apt(...words: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-q', ...words], { stdio: ['ignore', 'ignore', 'pipe'], env: environment });
}
