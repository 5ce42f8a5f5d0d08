// Brings packages of Debian or Ubuntu onto this machine where they are missing, and starts none of their servers.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** A package, and a file that is there when it is installed. */
export type Package = readonly [name: string, file: string];

/** Debian asks this script whether a service may be started: a server that nobody asked for must not run. */
const gate = '/usr/sbin/policy-rc.d';

/** True where a package can be installed without asking anybody. */
export function mayBring(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** `what`: what they are for, as the start of a sentence. Throws one sentence where they cannot be had. */
export function bring(what: string, packages: readonly Package[], say: (line: string) => void): void {
  const missing = packages.flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) return;
  if (!mayBring())
    throw new Error(`${what}: missing are ${missing.join(', ')}. They are installed on Debian or Ubuntu, as root.`);
  say(`Installing ${missing.join(', ')} with apt-get …`);
  const gated = existsSync(gate);
  if (!gated) writeFileSync(gate, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing);
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    throw new Error(`${what}: apt-get could not install ${missing.join(', ')}.\n${said}`);
  } finally {
    if (!gated) rmSync(gate, { force: true });
  }
}

function apt(...words: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-q', ...words], { stdio: ['ignore', 'ignore', 'pipe'], env: environment });
}
